import { describe, expect, it } from 'vitest';
import { outcomeRules, rules, settingsRules } from '../src/rules/index.ts';
import { expectedLines, factsFrom, findingsOf, fixturesOf, linesOf } from './rules/fixture.ts';

describe.each([...rules, ...outcomeRules, ...settingsRules].map((rule) => ({ code: rule.code, rule })))(
  '$code',
  ({ code, rule }) => {
    it.each(fixturesOf(code))('finds the marked lines of $name, nothing more, nothing less', ({ text }) => {
      const findings = findingsOf(rule, factsFrom(text));
      expect(linesOf(findings)).toEqual(expectedLines(text, code));
    });

    it('has a fixture with marks and one without', () => {
      const marks = fixturesOf(code).map(({ text }) => expectedLines(text, code).length);
      expect(marks.some((count) => count > 0)).toBe(true);
      expect(marks).toContain(0);
    });
  },
);
