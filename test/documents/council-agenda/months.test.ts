import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPeriod } from '../../../src/model/day.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { factsOf } from '../facts-of.ts';
import { agendaOf, months, pageOf } from './agenda-of.ts';

/** A day of 2025 or 2026. */
const days = fc.integer({ min: 0, max: 729 }).map((days) => addPeriod('2025-01-01', `P${days}D`));

type Write = (day: string) => Readonly<Record<string, string>>;
type Shown = (facts: Facts, month: string) => number;

/** Each kind of event: how the register says it, and how often an agenda shows it. */
const kinds: readonly [what: string, write: Write, shown: Shown][] = [
  [
    'an incident',
    (day) => ({ incidents: `- { id: e, title: Essai, detectedAt: "${day}T12:00:00+01:00" }\n` }),
    (facts, month) => agendaOf(facts, month).incidents.detected,
  ],
  [
    'the end of an incident',
    (day) => ({ incidents: `- { id: e, title: Essai, detectedAt: "2024-12-31T12:00:00+01:00", closedOn: ${day} }\n` }),
    (facts, month) => agendaOf(facts, month).incidents.rows.length,
  ],
  [
    'what the council was told of an incident',
    (day) => ({
      incidents: `- { id: e, title: Essai, detectedAt: "2024-12-31T12:00:00+01:00", toldCouncilOn: ${day} }\n`,
    }),
    (facts, month) => agendaOf(facts, month).decided.length,
  ],
  [
    'an intervention',
    (day) => ({ interventions: `- { id: e, number: 2025-001, nature: update, startedOn: ${day} }\n` }),
    (facts, month) => agendaOf(facts, month).interventions.rows.length,
  ],
  [
    'a UPS check',
    (day) => ({ interventions: `- { id: e, number: 2025-001, nature: ups-check, startedOn: ${day} }\n` }),
    (facts, month) => agendaOf(facts, month).tests.length,
  ],
  [
    'a restore test',
    (day) => ({ backups: `- { id: e, name: Nuit, restoreTests: [{ on: ${day}, result: ok }] }\n` }),
    (facts, month) => agendaOf(facts, month).tests.length,
  ],
  [
    'a request',
    (day) => ({ requests: `- { id: e, receivedOn: ${day}, right: access }\n` }),
    (facts, month) => agendaOf(facts, month).requests.received,
  ],
  [
    'an answer',
    (day) => ({
      requests: `- { id: e, receivedOn: 2024-12-01, right: access, answeredOn: ${day}, outcome: granted }\n`,
    }),
    (facts, month) => agendaOf(facts, month).requests.answered,
  ],
  [
    'an arrival',
    (day) => ({ people: `- { id: e, firstName: A, lastName: B, kind: staff, startedOn: ${day} }\n` }),
    (facts, month) => agendaOf(facts, month).movements.rows.length,
  ],
  [
    'a departure',
    (day) => ({ people: `- { id: e, firstName: A, lastName: B, kind: staff, leftOn: ${day} }\n` }),
    (facts, month) => agendaOf(facts, month).movements.rows.length,
  ],
  [
    'a control that was done',
    (day) => ({ controls: `- { id: e, name: Essai, period: P4Y, performances: [{ on: ${day}, result: ok }] }\n` }),
    (facts, month) => agendaOf(facts, month).controls.done.length,
  ],
  [
    'a decision',
    (day) => ({ decisions: `- { id: e, on: ${day}, body: council, kind: other, object: Essai }\n` }),
    (facts, month) => agendaOf(facts, month).decided.length,
  ],
  [
    'a security item',
    (day) => ({ decisions: `- { id: e, on: ${day}, body: council, kind: nil, object: Rien, security: true }\n` }),
    (facts, month) => agendaOf(facts, month).told.length,
  ],
  [
    'a training',
    (day) => ({ trainings: `- { id: e, on: ${day}, subject: Essai }\n` }),
    (facts, month) => agendaOf(facts, month).information.length,
  ],
  [
    'an opinion',
    (day) => ({ opinions: `- { id: e, on: ${day}, subject: Essai }\n` }),
    (facts, month) => agendaOf(facts, month).information.length,
  ],
];

describe.each(kinds)('%s', (_, write, shown) => {
  test('is told in its month and in no other', () => {
    fc.assert(
      fc.property(days, (day) => {
        const facts = factsOf(write(day), '2027-01-15');
        expect(months.filter((month) => shown(facts, month) > 0)).toEqual([day.slice(0, 7)]);
        expect(shown(facts, day.slice(0, 7))).toBe(1);
      }),
      { numRuns: 15 },
    );
  });
});

test('the month of an incident is that of the clock on the wall, in Belgium', () => {
  const facts = factsOf({ incidents: '- { id: e, title: Nuit, detectedAt: "2025-03-31T22:30:00Z" }\n' });
  expect(agendaOf(facts, '2025-03').incidents.detected).toBe(0);
  expect(agendaOf(facts, '2025-04').incidents.detected).toBe(1);
});

test('what the register holds of a later day is not told as done', () => {
  const facts = factsOf(
    { incidents: '- { id: e, title: Essai, detectedAt: "2026-11-30T10:00:00+01:00" }\n' },
    '2026-11-22',
  );
  expect(agendaOf(facts, '2026-11').incidents.detected).toBe(0);
  expect(agendaOf({ ...facts, today: '2026-11-30' }, '2026-11').incidents.detected).toBe(1);
});

describe('a month of which the registers hold nothing', () => {
  const centre = { organisation: 'kind: cpas\nname: CPAS de Valmont\n' };
  const policy =
    '- { id: p, kind: security-policy, title: Politique, version: "1", on: 2020-01-01, reviewedOn: 2026-09-01, decision: d }\n';
  const plan =
    '- { id: q, kind: triennial-plan, title: Plan, version: "1", on: 2020-01-01, from: 2025, to: 2027, decision: d }\n';
  const records = ['annual-report', 'questionnaire', 'audit-report']
    .map(
      (kind) =>
        `- { id: ${kind}, kind: ${kind}, title: T, on: 2026-03-01, year: 2025, sentOn: 2026-03-01, decision: d }\n`,
    )
    .join('');
  const quiet = factsOf({
    ...centre,
    documents: policy + plan + records,
    decisions: '- { id: d, on: 2020-01-01, kind: approval }\n',
  });

  test('says so in one line, with what was checked, and nothing else', async () => {
    const page = await pageOf(quiet, '2026-10');
    expect(page).toContain('**Point de sécurité : néant**');
    expect(page).toMatch(/\*\*Néant\*\* pour octobre 2026 : aucun incident, aucune violation de données/);
    expect(page).toMatch(/Registres vérifiés.*incidents \(0\).*documents \(5\).*décisions \(1\)/);
    expect(page).toMatch(/ne prouvent pas qu’il ne s’est rien passé : incidents, .*avis et actions du plan\./);
    expect(page).not.toMatch(/^## /m);
  });

  test('while it runs, says up to which day', async () => {
    expect(await pageOf(quiet, '2026-11')).toMatch(/néant[\s\S]*pour novembre 2026, jusqu’au 22 novembre 2026/);
  });

  test('is not called nil before it has begun', async () => {
    const page = await pageOf(quiet, '2026-12');
    expect(page).toContain('Le mois n’a pas commencé');
    expect(page).not.toMatch(/[Nn]éant/);
  });
});
