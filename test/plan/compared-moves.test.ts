import { expect, test } from 'vitest';
import { triennialPlan } from '../../src/documents/triennial-plan.ts';
import { fr } from '../../src/languages/fr.ts';
import { comparedMoves } from '../../src/plan/compared-moves.ts';
import { exampleFacts } from '../documents/triennial-plan/rendered.ts';

const changed = () =>
  exampleFacts((path, text) =>
    path === 'registers/plan.yaml' ? text.replace(/amount: 1500\n {6}kind/, 'amount: 9000\n      kind') : text,
  );

interface Compared {
  readonly moves: {
    readonly comparisons: readonly {
      readonly rows: readonly unknown[];
      readonly added: readonly unknown[];
      readonly dropped: readonly unknown[];
    }[];
  };
}

const sizes = (one: { added: readonly unknown[]; dropped: readonly unknown[] }, moved: readonly unknown[]) => [
  moved.length,
  one.added.length,
  one.dropped.length,
];

test('the command compares with the version that holds, then with the one before', () => {
  expect(comparedMoves(exampleFacts(), undefined).map(({ since }) => since.id)).toEqual([
    '2026-11-plan',
    '2025-11-plan',
  ]);
});

test.each([
  ['as decided', exampleFacts],
  ['changed since', changed],
])('the command and the document find the same moves: %s', (_, factsOf) => {
  const facts = factsOf();
  const found = comparedMoves(facts, undefined)
    .map((one) => sizes(one, one.moved))
    .filter((counts) => counts.some((count) => count > 0));
  const [view] = triennialPlan.views(facts, fr, {});
  const data = view?.data as Compared | undefined;
  expect(data?.moves.comparisons.map((one) => sizes(one, one.rows))).toEqual(found);
});
