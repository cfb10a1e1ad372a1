import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RegisterName, registerNames } from '../../../src/model/records.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';
import { policyOf } from './rendered.ts';

const example = exampleFacts('cpas');

/** The example as if nobody had written these registers yet. */
function without(names: readonly RegisterName[]): Facts {
  const { repository } = example;
  const { entries, find } = repository;
  return {
    ...example,
    repository: {
      ...repository,
      entries: (name) => (names.includes(name) ? [] : entries(name)),
      find: (name, id) => (names.includes(name) ? undefined : find(name, id)),
    },
  };
}

const nonsense = /NaN|undefined|null\b|Infinity|\[object|\{\w+\}|\{\{|(?:^|[^\d]) , |: \.|\( ?\)/;

test('whatever registers a centre lacks, its draft reads soundly and no table is empty', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...registerNames]), async (names) => {
      const { text } = await policyOf(without(names));
      expect(nonsense.exec(text)).toBeNull();
      const lines = text.split('\n');
      lines.forEach((line, index) => {
        if (line.startsWith('| ---')) expect(lines[index + 1], `after ${lines[index - 1]}`).toMatch(/^\|/);
      });
    }),
    { numRuns: 25 },
  );
});

test.each(registerNames)('the example without %s still has a draft', async (name) => {
  const { text } = await policyOf(without([name]));
  expect(text).toContain('Décision du Conseil');
  expect(nonsense.exec(text)).toBeNull();
});
