import { expect, test } from 'vitest';
import { documentOptions } from '../../../src/commands/render-choices.ts';
import { UsageError } from '../../../src/model/errors.ts';
import { factsOf } from '../facts-of.ts';
import { agendaOf, pageOf } from './agenda-of.ts';

test('what came after the last session of a past month was not left without decision', () => {
  const registers = {
    decisions: '- { id: d, on: 2026-06-15, kind: nil, object: Point de sécurité, security: true }\n',
    incidents: ['02', '29']
      .map((day) => `- { id: i${day}, title: Le ${day}, detectedAt: 2026-06-${day}T10:00:00+02:00 }\n`)
      .join(''),
  };
  const { asks, incidents } = agendaOf(factsOf(registers), '2026-06');
  expect(asks.map(({ reference }) => reference)).toEqual(['incidents/i02']);
  expect(incidents.detected).toBe(2);
});

test('the points handled are as many as the rows that tell them', async () => {
  const decisions = ['nil, security: true', 'other']
    .map((kind, index) => `- { id: d${index}, on: 2026-06-15, object: Objet, kind: ${kind} }\n`)
    .join('')
    .replace('kind: other', 'kind: budget, year: 2026');
  expect(await pageOf(factsOf({ decisions }), '2026-06')).toContain('2 points traités par le Conseil');
});

test('of a month to come nobody says that nothing will be late', async () => {
  const registers = { plan: '- { id: a, title: Serveur, year: 2027, quarter: 2, state: planned }\n' };
  expect(await pageOf(factsOf(registers), '2026-11')).toContain('Aucune n’est en retard.');
  expect(await pageOf(factsOf(registers), '2027-01')).not.toContain('Aucune n’est en retard');
});

test('a request whose last day comes before the month is late in it', async () => {
  const registers = { requests: '- { id: un, receivedOn: 2026-11-20, right: access }\n' };
  expect(await pageOf(factsOf(registers), '2027-02')).toContain('sans réponse ; délai échu le 21 décembre 2026');
});

test('a month more than three months ahead is refused', () => {
  const facts = factsOf({});
  expect(documentOptions({ month: '2027-02' }, facts)).toHaveLength(1);
  expect(() => documentOptions({ month: '2027-03' }, facts)).toThrow(UsageError);
});

test('requests and things due stand in the order of their days', () => {
  const requests = ['11-09', '11-02']
    .map((day) => `- { id: r${day}, receivedOn: 2026-${day}, right: access }\n`)
    .join('');
  const { rows } = agendaOf(factsOf({ requests }), '2026-11').requests;
  expect(rows.map(({ received }) => received)).toEqual(['2 novembre', '9 novembre']);
});
