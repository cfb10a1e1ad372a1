import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { facts1a } from './facts-1a.ts';
import { facts1aAnnex } from './facts-1a-annex.ts';
import { facts1b, notIn1b } from './facts-1b.ts';
import { facts1c } from './facts-1c.ts';
import { noticesOf, type Section, sectionsOf } from './rendered.ts';

const file = 'privacy-policy.fr.md';

const layouts: readonly (readonly [layout: string, example: string, facts: readonly Fact[]])[] = [
  ['1a policy', 'cpas', [...facts1a, ...facts1aAnnex]],
  ['1b short', 'departement-short', facts1b],
  ['1c charter', 'departement-charter', facts1c],
];

describe.each(layouts)('%s states every fact of the specification', (_, example, facts) => {
  let sections: readonly Section[] = [];
  beforeAll(async () => {
    sections = sectionsOf((await noticesOf(example)).get(file) ?? '');
  });

  test.each(facts)('%s', (_fact, under, ...says) => {
    const section = sections.find(({ heading }) => heading === under);
    expect(sections.map(({ heading }) => heading)).toContain(under);
    for (const words of says) {
      if (typeof words === 'string') expect(section?.text).toContain(words);
      else expect(section?.text).toMatch(words);
    }
  });
});

test('the short notice announces no right that its legal bases do not open', async () => {
  const text = sectionsOf((await noticesOf('departement-short')).get(file) ?? '')
    .map((section) => section.text)
    .join('\n');
  for (const right of notIn1b) expect(text).not.toMatch(right);
});
