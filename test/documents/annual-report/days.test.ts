import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advice } from '../../../src/documents/annual-report/advice.ts';
import { controlDays } from '../../../src/documents/annual-report/control-days.ts';
import { councilItem } from '../../../src/documents/annual-report/council-item.ts';
import { duration, euros } from '../../../src/documents/annual-report/figures.ts';
import { incidents } from '../../../src/documents/annual-report/incidents.ts';
import { opinions } from '../../../src/documents/annual-report/opinions.ts';
import { followedActions } from '../../../src/documents/annual-report/plan-progress.ts';
import { type ReportContext, reportContext, usualYear } from '../../../src/documents/annual-report/report-context.ts';
import { requests } from '../../../src/documents/annual-report/requests.ts';
import { trainings } from '../../../src/documents/annual-report/trainings.ts';
import { fr } from '../../../src/languages/fr.ts';
import { addPeriod } from '../../../src/model/day.ts';
import { factsFrom } from '../../rules/fixture.ts';

const on = (registers: string, year: number, today = '2027-03-01'): ReportContext =>
  reportContext({ ...factsFrom(registers), today }, fr, year);

describe('the year of a report', () => {
  test('is the last complete one; on 31 December, that of the day', () => {
    expect(usualYear('2026-11-22')).toBe(2025);
    expect(usualYear('2026-12-31')).toBe(2026);
    expect(usualYear('2027-01-01')).toBe(2026);
  });

  test('ends on the day of printing while it runs', () => {
    expect(on('', 2026, '2026-12-30')).toMatchObject({ end: '2026-12-30', isProvisional: true });
    expect(on('', 2026, '2026-12-31')).toMatchObject({ end: '2026-12-31', isProvisional: false });
    expect(on('', 2026, '2028-05-01')).toMatchObject({ end: '2026-12-31', isProvisional: false });
  });
});

describe('what came later is not told', () => {
  const breach = `
incidents:
  - id: un
    title: Clé perdue
    detectedAt: 2025-12-31T23:30:00+01:00
    toldAdviserAt: 2026-01-02T09:00:00+01:00
    breach: { exists: true, assessedOn: 2026-01-02, notifiedAt: 2026-01-02T12:00:00+01:00 }
    personCount: 3
    closedOn: 2026-02-01
`;

  test('an incident of the last night belongs to the year, not yet assessed, not yet closed', () => {
    const told = incidents(on(breach, 2025));
    expect(told.count).toBe('1 incident, dont aucune violation de données');
    expect(told.unassessed).toBe('1 incident n’était pas encore qualifié (violation de données ou non).');
    expect(told.open).toBe('Au 31 décembre 2025, 1 incident n’était pas clos.');
    expect(told.rows[0]).toMatchObject({ breach: 'pas encore qualifié', toldAfter: '–' });
    expect(incidents(on(breach, 2026)).rows).toEqual([]);
  });

  test('among fewer than five persons nobody is counted', () => {
    const known = breach.replaceAll('2025-12-31', '2026-01-01');
    expect(incidents(on(known, 2026)).breaches[0]).toMatchObject({
      persons: 'moins de 5',
      notifiedAfter: '12 h 30 min',
    });
  });

  test('an opinion answered in January was pending', () => {
    const register =
      'opinions: [{ id: un, on: 2025-12-01, subject: Un, followed: "no", answeredOn: 2026-01-05, reason: Cher }]';
    expect(opinions(on(register, 2025))).toMatchObject({
      counts: '1 en attente',
      rows: [{ followed: 'en attente', reason: '' }],
    });
    expect(opinions(on(register, 2026)).pendingBefore).toBe('');
    const silent = 'opinions: [{ id: un, on: 2025-12-01, subject: Un }]';
    expect(opinions(on(silent, 2026)).pendingBefore).toBe(
      'S’y ajoute 1 avis d’une année précédente, toujours en attente.',
    );
  });

  test('a request is late once its last day has passed, also without an answer', () => {
    const asked =
      'requests: [{ id: un, receivedOn: 2025-10-01, right: access, answeredOn: 2026-01-10, outcome: granted }]';
    expect(requests(on(asked, 2025)).rows[0]).toMatchObject({ received: 1, answered: 0, longest: '–', late: 1 });
    const recent = asked.replace('2025-10-01', '2025-12-20');
    expect(requests(on(recent, 2025)).rows[0]).toMatchObject({ answered: 0, late: 0 });
  });
});

describe('the actions of the plan', () => {
  const decisions = `
decisions:
  - { id: premier, on: 2024-11-18, kind: approval }
  - { id: second, on: 2025-11-17, kind: approval }
`;
  const progressOf = (action: string, year: number) =>
    followedActions(on(`${decisions}plan: [{ id: une, title: Une, ${action} }]`, year)).map(({ progress }) => progress);

  test('are done, late, postponed or dropped at the end of their year', () => {
    expect(progressOf('year: 2025, quarter: 2, state: done, doneOn: 2025-08-01', 2025)).toEqual(['done']);
    expect(progressOf('year: 2025, quarter: 4, state: done, doneOn: 2026-01-15', 2025)).toEqual(['late']);
    expect(progressOf('year: 2025, quarter: 4, state: done, doneOn: 2026-01-15', 2026)).toEqual(['done']);
    expect(progressOf('year: 2025, state: in-progress', 2025)).toEqual(['late']);
    expect(progressOf('year: 2025, state: dropped', 2025)).toEqual(['dropped']);
    expect(progressOf('year: 2026, state: planned', 2025)).toEqual([]);
  });

  test('are postponed when a decision of the year moved them', () => {
    const moved =
      'year: 2027, state: planned, adopted: [{ decision: premier, year: 2025 }, { decision: second, year: 2027 }]';
    expect(progressOf(moved, 2025)).toEqual(['postponed']);
    expect(progressOf(moved, 2026)).toEqual([]);
  });

  test('of a later decision were not in the plan', () => {
    expect(progressOf('year: 2025, state: planned, decision: second', 2024)).toEqual([]);
    expect(progressOf('year: 2025, state: planned, decision: second', 2025)).toEqual(['late']);
  });
});

describe('the controls of a year', () => {
  const daysOf = (control: string, year: number, today?: string) => {
    const [days] = controlDays(on(`controls: [{ id: un, name: Un, ${control} }]`, year, today));
    return { done: days?.done ?? [], missed: days?.missed ?? [] };
  };
  const performed = (...days: readonly string[]) => `performances: [${days.map((day) => `{ on: ${day} }`).join(', ')}]`;

  test('are missed on each last day that passed', () => {
    expect(daysOf(`period: P3M, ${performed('2024-12-10', '2025-07-01')}`, 2025)).toEqual({
      done: ['2025-07-01'],
      missed: ['2025-03-10', '2025-06-10', '2025-10-01'],
    });
  });

  test('are done in time on the last day itself', () => {
    expect(daysOf(`period: P6M, ${performed('2025-01-15', '2025-07-15')}`, 2025).missed).toEqual([]);
  });

  test('count from their start, and no longer than their end', () => {
    expect(daysOf('period: P6M, startsOn: 2025-01-01, endedOn: 2025-09-30', 2025).missed).toEqual(['2025-07-01']);
    expect(daysOf('period: P6M', 2025)).toEqual({ done: [], missed: [] });
  });

  test('are not missed today: there is still time', () => {
    const control = `period: P1M, ${performed('2026-10-22')}`;
    expect(daysOf(control, 2026, '2026-11-22').missed).toEqual([]);
    expect(daysOf(control, 2026, '2026-11-23').missed).toEqual(['2026-11-22']);
  });

  test('of one month that are always done in time miss nothing; one gap misses what it holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 4 }), (before, gap) => {
        const first = '2024-12-05';
        const all = Array.from({ length: 13 }, (_, index) => addPeriod(first, `P${index}M`));
        const kept = all.filter((_, index) => index <= before || index > before + gap);
        const { missed } = daysOf(`period: P1M, ${performed(...kept)}`, 2025);
        expect(missed).toEqual(all.filter((day) => !kept.includes(day)));
      }),
    );
  });
});

test('the council: months with the item, of those that are over', () => {
  const items = `
decisions:
  - { id: un, on: 2026-01-19, kind: nil, security: true }
  - { id: deux, on: 2026-03-16, kind: information, body: council, security: true }
  - { id: trois, on: 2026-03-17, kind: information, body: platform, security: true }
`;
  expect(councilItem(on(items, 2026, '2026-04-10'))).toEqual({ held: 2, months: 3, nil: 1, missing: ['février'] });
  expect(councilItem(on(items, 2026, '2026-03-20'))).toMatchObject({ held: 2, months: 3 });
  expect(councilItem(on(items, 2026))).toMatchObject({ held: 2, months: 12 });
});

test('figures are said as one says them', () => {
  const context = on('', 2025);
  expect([0, 0.25, 1, 22 + 5 / 6, 46].map((hours) => duration(context, hours))).toEqual([
    '0 min',
    '15 min',
    '1 h',
    '22 h 50 min',
    '46 h',
  ]);
  expect([0, 450, 14800, 1234567.5].map((amount) => euros(context, amount).replaceAll('\u00a0', ' '))).toEqual([
    '0 €',
    '450 €',
    '14 800 €',
    '1 234 567,50 €',
  ]);
});

describe('the advice on the credits of the next year', () => {
  const plan = `
plan:
  - { id: un, title: Un, year: 2026, state: planned, budget: [{ year: 2026, amount: 10300 }] }
  - { id: deux, title: Deux, year: 2024, state: done, doneOn: 2024-06-01, budget: [{ year: 2026, amount: 4200 }] }
  - { id: trois, title: Trois, year: 2026, state: dropped, budget: [{ year: 2026, amount: 900 }] }
`;

  test('counts the contracts that achieved actions still cost', () => {
    const { derived } = advice(on(plan, 2025), undefined, undefined);
    expect(derived).toContain('Mener à bien l’action du plan prévue pour 2026.');
    expect(derived.map((one) => one.replaceAll('\u00a0', ' '))).toContain(
      'Prévoir au budget 2026 les crédits du plan : 14 500 €, dont 4 200 € pour des contrats en cours.',
    );
    expect(advice(on('', 2025), undefined, undefined).derived.join(' ')).not.toContain('crédits');
  });
});

test('all the staff is everyone in service but the employees of suppliers', () => {
  const told = trainings(
    on(
      `
people:
  - { id: a, firstName: A, lastName: A, kind: staff }
  - { id: b, firstName: B, lastName: B, kind: council-member }
  - { id: c, firstName: C, lastName: C, kind: supplier-employee }
trainings: [{ id: un, subject: Un, on: 2025-05-01, everyone: true }]
`,
      2025,
    ),
  );
  expect(told.sessions[0]?.participants).toBe('2 (en service, hors fournisseurs)');
});
