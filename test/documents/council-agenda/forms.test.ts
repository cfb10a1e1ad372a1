import { expect, test } from 'vitest';
import { inCount } from '../../../src/documents/council-agenda/agenda-context.ts';
import { monthAt } from '../../../src/documents/council-agenda/month.ts';
import { councilAgenda } from '../../../src/documents/council-agenda.ts';
import { councilAgendaWordsOf } from '../../../src/languages/document-words.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { factsOf } from '../facts-of.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';

const { summary, asks, access, follow, actions, euros, dayAndMonth } = councilAgendaWordsOf('fr');

test('every counted phrase has a form for none, one and many, and the number in the last two', () => {
  const { openActions, lateActions } = follow;
  const { open, withdrawn, stillOpen, granted } = access;
  const forms = [...Object.values(summary), openActions, lateActions, open, withdrawn, stillOpen, granted, actions];
  for (const form of forms) {
    expect(form.split('|')).toHaveLength(3);
    expect(inCount(form, 0)).not.toMatch(/\d/);
    expect(inCount(form, 1)).toMatch(/\b1\b/);
    expect(inCount(form, 12)).toMatch(/\b12\b/);
  }
});

test('agreement in number', () => {
  expect([0, 1, 2].map((count) => inCount(summary.received, count))).toEqual([
    'aucune demande d’exercice de droits reçue',
    '1 demande d’exercice de droits reçue',
    '2 demandes d’exercice de droits reçues',
  ]);
  expect([0, 1, 2].map((count) => inCount(follow.openActions, count))).toEqual([
    'Aucune action du plan de sécurité ne reste ouverte.',
    '1 action du plan de sécurité reste ouverte.',
    '2 actions du plan de sécurité restent ouvertes.',
  ]);
});

test('a proposal is a sentence of the council', () => {
  const { item, information, ...proposals } = asks;
  for (const proposal of Object.values(proposals)) expect(proposal).toMatch(/^Le Conseil .*\.$/);
  expect([item, information].every((one) => one.includes('{object}'))).toBe(true);
});

test('amounts and days as French writes them', () => {
  expect([0, 450, 1650.5, 12345678].map(euros)).toEqual([
    '0\u00a0€',
    '450\u00a0€',
    '1\u00a0650,50\u00a0€',
    '12\u00a0345\u00a0678\u00a0€',
  ]);
  expect([dayAndMonth('2026-08-01'), dayAndMonth('2026-11-22')]).toEqual(['1er août', '22 novembre']);
});

test('a month knows its last day, and up to which day it is known', () => {
  expect(monthAt('2024-02', '2026-11-22')).toMatchObject({ last: '2024-02-29', state: '2024-02-29', isOver: true });
  expect(monthAt('2026-11', '2026-11-22')).toMatchObject({ state: '2026-11-22', isOver: false, isAhead: false });
  expect(monthAt('2026-11', '2026-11-30')).toMatchObject({ state: '2026-11-30', isOver: false });
  expect(monthAt('2026-12', '2026-11-30')).toMatchObject({ state: '2026-11-30', isAhead: true });
});

const viewOf = (facts: ReturnType<typeof factsOf>, month?: string) => [
  ...councilAgenda.views(facts, fr, month === undefined ? {} : { month }),
];

test('the month of the day is the default, and names the file', () => {
  expect(viewOf(exampleFacts('cpas')).map(({ file }) => file)).toEqual(['council-agenda-2026-11']);
  expect(viewOf(exampleFacts('cpas'), '2025-01').map(({ file }) => file)).toEqual(['council-agenda-2025-01']);
});

test('the sessions of the month are the days of its decisions', () => {
  const session = (month: string) => viewOf(exampleFacts('cpas'), month)[0]?.particulars[0];
  expect(session('2025-01')).toEqual({ term: 'Séance', detail: '6 janvier 2025 et 20 janvier 2025' });
  expect(session('2026-12')).toEqual({ term: 'Séance', detail: 'date à fixer' });
  expect(session('2023-01')).toEqual({ term: 'Séance', detail: 'aucune au registre des décisions' });
});

test('only a centre for social welfare has the item', () => {
  expect(viewOf(exampleFacts('departement-short'))).toEqual([]);
});
