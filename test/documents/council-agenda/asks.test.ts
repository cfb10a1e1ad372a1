import { expect, test } from 'vitest';
import { factsOf } from '../facts-of.ts';
import { agendaOf, pageOf } from './agenda-of.ts';

const asked = (registers: Readonly<Record<string, string>>, month = '2026-11', today = '2026-11-22') =>
  agendaOf(factsOf(registers, today), month).asks.map(({ text }) => text);

const plan = (fields: string) => ({
  documents: `- { id: plan, kind: triennial-plan, title: Plan, version: "1.1", on: 2026-11-10${fields} }\n`,
});

test('a document whose version is not approved', () => {
  expect(asked(plan(''))).toEqual(['Le Conseil adopte le document « Plan », version 1.1.']);
});

test('not one that is approved, withdrawn, replaced, or of a later month', () => {
  const decisions = '- { id: d, on: 2026-11-16, kind: approval }\n';
  expect(asked({ ...plan(', decision: d'), decisions })).toEqual([]);
  expect(asked(plan(', withdrawnOn: 2026-11-20'))).toEqual([]);
  expect(asked(plan(''), '2026-10')).toEqual([]);
  const newer = '- { id: new, kind: triennial-plan, title: Autre, on: 2026-11-12, decision: d }\n';
  expect(asked({ documents: plan('').documents + newer, decisions })).toEqual([]);
});

test('an approval of another version leaves the question open', () => {
  const decisions = '- { id: d, on: 2026-11-16, kind: approval, document: plan, version: "1.0" }\n';
  expect(asked({ ...plan(', decision: d'), decisions })).toHaveLength(1);
});

test('several procedures at once', () => {
  const documents = ['A', 'B']
    .map((title) => `- { id: ${title.toLowerCase()}, kind: procedure, title: ${title}, version: "1" }\n`)
    .join('');
  expect(asked({ documents })).toEqual([
    'Le Conseil approuve les 2 procédures et directives suivantes : « A », version 1 ; « B », version 1.',
  ]);
});

const budget = {
  plan: '- { id: a, title: Serveur, year: 2027, budget: [{ year: 2027, amount: 12500.5 }], state: planned }\n',
};

test('the credits of next year, in autumn, until they are voted', () => {
  expect(asked(budget, '2026-09')).toEqual([]);
  expect(asked(budget)).toEqual([
    'Le Conseil inscrit au budget 2027 les crédits du plan de sécurité : 12\u00a0500,50\u00a0€ pour 1 action.',
  ]);
  const decisions = '- { id: d, on: 2026-11-16, kind: budget, year: 2027, object: Budget }\n';
  expect(asked({ ...budget, decisions })).toEqual([]);
});

test('a designation that no decision founds', () => {
  const people = '- { id: a, firstName: Aline, lastName: Bodart, kind: staff }\n';
  const roles = '- { id: r, role: security-adviser, person: a, startedOn: 2026-11-01 }\n';
  expect(asked({ people, roles })).toEqual([
    'Le Conseil désigne Aline Bodart pour la fonction « conseiller en sécurité ».',
  ]);
});

test('an opinion until it is answered', () => {
  const opinion = (fields: string) => ({ opinions: `- { id: o, on: 2026-10-05, subject: Nuage${fields} }\n` });
  const text = /^Le Conseil prend acte de l’avis du 5 octobre 2026 « Nuage », resté sans réponse/;
  expect(asked(opinion(''))).toEqual([expect.stringMatching(text)]);
  expect(asked(opinion(', followed: "yes", answeredOn: 2026-11-02'))).toEqual([]);
  expect(asked(opinion(', followed: "yes", answeredOn: 2026-11-02'), '2026-10')).toHaveLength(1);
});

const incident = (id: string, fields: string) =>
  `- { id: ${id}, title: Incident ${id}, detectedAt: "2026-11-19T10:00:00+01:00"${fields} }\n`;

test('incidents that the council has not heard of: harmless ones at once, a breach by itself', () => {
  const none = ', breach: { exists: false, assessedOn: 2026-11-19 }';
  const breach = ', breach: { exists: true, risk: high, assessedOn: 2026-11-20 }';
  const incidents = incident('a', none) + incident('b', none) + incident('c', breach) + incident('d', '');
  const texts = asked({ incidents });
  expect(texts).toHaveLength(3);
  expect(texts[0]).toContain('« Incident c » (violation de données personnelles : oui, risque élevé ; à notifier');
  expect(texts[0]).toContain('avant le 22 novembre à 10:00 ; personnes à avertir');
  expect(texts[1]).toContain('« Incident d » (violation de données personnelles : à examiner)');
  expect(texts[2]).toContain('des 2 incidents suivants, sans violation de données personnelles');
  expect(asked({ incidents }, '2026-12', '2026-12-05')[0]).toContain('délai échu le 22 novembre 2026');
});

test('each open question has its boxes; in a month that is over it has none', async () => {
  const facts = factsOf({
    organisation: 'kind: cpas\nname: CPAS\n',
    opinions: '- { id: o, on: 2026-10-05, subject: S }\n',
  });
  expect((await pageOf(facts, '2026-11')).match(/- \[ \]/g)).toHaveLength(2);
  const over = await pageOf(facts, '2026-10');
  expect(over).toContain('## Points restés sans décision');
  expect(over).toContain('ne contient aucun point de sécurité pour ce mois');
  expect(over).not.toContain('- [ ]');
});
