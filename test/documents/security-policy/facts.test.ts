import { beforeAll, describe, expect, test } from 'vitest';
import { sectionNorms } from '../../../src/documents/security-policy/sections.ts';
import { cpasNorms } from '../../../src/norms/cpas-norms.ts';
import { shippedNorms } from '../../../src/norms/norm-set.ts';
import { exampleFacts, type Section } from '../privacy-policy/rendered.ts';
import { factsOfPart1 } from './facts-part-1.ts';
import { factsOfPart2 } from './facts-part-2.ts';
import { policyOf } from './rendered.ts';

let sections: readonly Section[] = [];
let missing: readonly string[] = [];
beforeAll(async () => {
  ({ sections, missing } = await policyOf(exampleFacts('cpas')));
});

describe.each([
  ['Part I', factsOfPart1],
  ['Part II', factsOfPart2],
] as const)('%s states every fact of the specification', (_, facts) => {
  test.each(facts)('%s', (_fact, heading, ...says) => {
    expect(sections.map((one) => one.heading)).toContain(heading);
    const text = sections.find((one) => one.heading === heading)?.text;
    for (const words of says) {
      if (typeof words === 'string') expect(text).toContain(words);
      else expect(text).toMatch(words);
    }
  });
});

test('the example lacks nothing', () => expect(missing).toEqual([]));

test('every norm that binds all centres stands in one passage, and only in one', () => {
  const stated: readonly string[] = Object.values(sectionNorms).flat();
  expect(cpasNorms.filter((id) => !stated.includes(id))).toEqual([]);
  expect(new Set(stated).size).toBe(stated.length);
});

test('a number that no source confirmed bears its tilde', () => {
  const text = sections.map((section) => section.text).join('\n');
  const unseen = shippedNorms.all.filter(({ number = '', verified }) => /^\d/.test(number) && verified !== true);
  for (const { number, title } of unseen) {
    expect(text).not.toMatch(new RegExp(`(?<![~\\d.])${number?.replace('.', '\\.')} ${title.fr?.slice(0, 12)}`));
  }
  expect(text).toContain('~12.4 Sauvegardes');
  expect(text).toContain(' 7.2 Sensibilisation');
});
