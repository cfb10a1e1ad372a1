import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../privacy-policy/fact.ts';
import { exampleFacts, type Section } from '../privacy-policy/rendered.ts';
import { facts04 } from './facts-04-7.ts';
import { facts05, order05 } from './facts-05-5.ts';
import { list } from './recount.ts';
import { reportSections, sectionOf } from './rendered.ts';

const specifications: readonly (readonly [specification: string, year: number, facts: readonly Fact[]])[] = [
  ['specification 04, § 7', 2026, facts04],
  ['specification 05, § 5', 2025, facts05],
];

describe.each(specifications)('the report states every fact of %s', (_, year, facts) => {
  let sections: readonly Section[] = [];
  beforeAll(async () => {
    sections = await reportSections(exampleFacts('cpas'), year);
  });

  test.each(facts)('%s', (_fact, under, ...says) => {
    const text = sectionOf(sections, String(under));
    for (const words of says) {
      if (typeof words === 'string') expect(text).toContain(words);
      else expect(text).toMatch(words);
    }
  });
});

describe('the report on 2025', () => {
  let sections: readonly Section[] = [];
  beforeAll(async () => {
    sections = await reportSections(exampleFacts('cpas'), 2025);
  });

  test('follows the order of the model', () => {
    const headings = sections.map(({ heading }) => heading);
    const places = order05.map((heading) => headings.indexOf(heading));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('names nobody but the holders of a formal role and those whom a decision names', () => {
    const text = sections.map((section) => section.text).join('\n');
    const official = new Set(list('roles').map(({ person }) => person));
    const others = list('people').filter(({ id }) => !official.has(id));
    expect(others.length).toBeGreaterThan(20);
    for (const { firstName, lastName } of others) expect(text).not.toContain(`${firstName} ${lastName}`);
    for (const { reference } of list('requests')) expect(text).not.toContain(reference);
  });
});
