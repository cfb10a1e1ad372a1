import { expect, it } from 'vitest';
import { outcomeRules, rules, settingsRules } from '../src/rules/index.ts';
import type { SettingsRule } from '../src/rules/settings-rule.ts';
import { expectedLines, factsFrom, findingsOf, fixturesOf, linesOf } from './rules/fixture.ts';

const everyRule: readonly SettingsRule[] = [...rules, ...outcomeRules, ...settingsRules];

/** Do the fixtures of this code accept this rule? */
const isAccepted = (rule: SettingsRule): boolean =>
  fixturesOf(rule.code).every(({ text }) => {
    const found = linesOf(findingsOf(rule, factsFrom(text)));
    return JSON.stringify(found) === JSON.stringify(expectedLines(text, rule.code));
  });

it.each(everyRule.map((rule) => ({ code: rule.code, rule })))(
  'the fixtures of $code refuse a rule that finds nothing',
  ({ rule }) => {
    expect(isAccepted(rule)).toBe(true);
    expect(isAccepted({ ...rule, *check() {} })).toBe(false);
  },
);

it.each(everyRule.map((rule) => ({ code: rule.code, rule })))(
  'the fixtures of $code refuse a rule that finds too much',
  ({ rule }) => {
    const eager: SettingsRule = {
      ...rule,
      *check(facts, outcome) {
        yield* rule.check(facts, outcome);
        yield { at: facts.repository.settings.at() };
      },
    };
    expect(isAccepted(eager)).toBe(false);
  },
);
