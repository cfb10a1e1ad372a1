import { expect, test } from 'vitest';
import { load } from '../../src/load.ts';
import type { Facts } from '../../src/model/repository.ts';
import { adoptionsOf } from '../../src/plan/adoptions.ts';
import { planMoves } from '../../src/plan/plan-moves.ts';

const decisions =
  '- { id: d-2024, on: 2024-11-18, kind: approval }\n- { id: d-2025, on: 2025-11-17, kind: approval }\n- { id: d-2026, on: 2026-11-16, kind: approval }\n';

function factsOf(plan: string, today = '2026-11-22'): Facts {
  const { repository, faults } = load({
    files: [
      { path: 'cpas-sec.yaml', text: 'profile: be-cpas\nlevel: start\nlanguages: [fr]\n' },
      { path: 'registers/decisions.yaml', text: decisions },
      { path: 'registers/plan.yaml', text: plan },
    ],
    faults: [],
  });
  if (repository === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return { repository, today, revision: '' };
}

function movesSince(decision: string, plan: string) {
  const facts = factsOf(plan);
  const since = facts.repository.find('decisions', decision);
  if (since === undefined) throw new Error(decision);
  const { moved, added, dropped, early, late } = planMoves(facts, since);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    moved: moved.map(({ action, differences }) => [action.id, ...differences.map(({ field }) => field)]),
    added: ids(added),
    dropped: ids(dropped),
    early: ids(early.map(({ action }) => action)),
    late: ids(late.map(({ action }) => action)),
  };
}

const row = (decision: string, timing = 'year: 2026, quarter: 2') => `{ decision: ${decision}, ${timing} }`;
const none = { moved: [], added: [], dropped: [], early: [], late: [] };

test('what is as decided has not moved', () => {
  const plan = `- { id: a, title: A, year: 2026, quarter: 2, adopted: [${row('d-2025')}] }\n`;
  expect(movesSince('d-2025', plan)).toEqual(none);
});

test('later, longer, dearer', () => {
  const plan = `- { id: a, title: A, year: 2027, days: 3, budget: [{ year: 2027, amount: 5 }], adopted: [{ decision: d-2025, year: 2026, days: 2, budget: [] }] }\n`;
  expect(movesSince('d-2025', plan)).toEqual({ ...none, moved: [['a', 'timing', 'days', 'budget']] });
});

test('a decision that did not take the action up leaves the version before it in force', () => {
  const plan = `- { id: a, title: A, year: 2026, quarter: 2, adopted: [${row('d-2024')}] }\n`;
  expect(movesSince('d-2025', plan)).toEqual(none);
});

test('new since, even where a later decision has adopted it', () => {
  const plan = `- { id: a, title: A, year: 2027, adopted: [${row('d-2026', 'year: 2027')}] }\n- { id: b, title: B, year: 2027 }\n`;
  expect(movesSince('d-2025', plan)).toEqual({ ...none, added: ['a', 'b'] });
  expect(movesSince('d-2026', plan)).toEqual({ ...none, added: ['b'] });
});

test('dropped after the decision that fixed it, and not before', () => {
  const plan = `- { id: a, title: A, state: dropped, reason: x, adopted: [${row('d-2024')}] }\n`;
  expect(movesSince('d-2024', plan)).toEqual({ ...none, dropped: ['a'] });
  expect(movesSince('d-2025', plan)).toEqual(none);
});

test.each([
  ['2026-03-31', ['a'], []],
  ['2026-04-01', [], []],
  ['2026-06-30', [], []],
  ['2026-07-01', [], ['a']],
])('done on %s: early or late by the quarter decided', (doneOn, early, late) => {
  const plan = `- { id: a, title: A, year: 2026, quarter: 2, state: done, doneOn: ${doneOn}, adopted: [${row('d-2025')}] }\n`;
  expect(movesSince('d-2025', plan)).toEqual({ ...none, early, late });
});

test('done before the decision is no part of it', () => {
  const plan = `- { id: a, title: A, state: done, doneOn: 2025-11-16 }\n- { id: b, title: B, state: done, doneOn: 2025-11-17 }\n`;
  expect(movesSince('d-2025', plan)).toEqual({ ...none, added: ['b'] });
});

test('a decision still to come has adopted nothing', () => {
  const plan = `- { id: a, title: A, adopted: [${row('d-2025')}, ${row('d-2026')}] }\n`;
  expect(adoptionsOf(factsOf(plan, '2026-11-15')).map(({ id }) => id)).toEqual(['d-2025']);
  expect(adoptionsOf(factsOf(plan)).map(({ id }) => id)).toEqual(['d-2025', 'd-2026']);
});
