import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/deadlines/deadline.ts';
import { deadlinesOf, topics } from '../../src/deadlines/index.ts';
import { addPeriod } from '../../src/model/day.ts';
import type { Facts } from '../../src/model/repository.ts';
import { outcomeRules, rules, settingsRules } from '../../src/rules/index.ts';
import { factsFrom, findingsOf, fixturesOf } from '../rules/fixture.ts';

/** Topics whose rules say something else than "this day is past", with the reason. */
const others: Readonly<Record<string, string>> = {
  'annual-report': 'the rule asks for the report of last year, the deadline counts from the last report sent',
  questionnaire: 'the rule asks for the form of last year, the deadline counts from the last form sent',
  'council-item': 'the rule names the months that are over, the deadline is the end of this one',
  'security-plan': 'the rule asks for the plan of this year, the deadline counts from the end of the last plan',
  'breach-notification': 'the rule leaves a notification of a day to come to another rule',
  'breach-assessment': 'the rule also asks for the assessment of a breach that was notified',
  'waiver-end': 'the waiver of a rule that does not exist is settings/unknown-rule',
};

const everyRule = [...rules, ...outcomeRules, ...settingsRules];

/** How many things the rules of a topic find late. */
function foundBy({ rules: codes }: Topic, facts: Facts): number {
  const found = codes.flatMap((code) => {
    const rule = everyRule.find((one) => one.code === code);
    return rule === undefined ? [] : findingsOf(rule, facts);
  });
  return found.reduce((sum, { values }) => sum + (typeof values?.count === 'number' ? values.count : 1), 0);
}

function overdueIn(topic: Topic, facts: Facts): number {
  const late = [...topic.tasks(facts)].filter(({ on = '' }) => on < facts.today);
  return late.reduce((sum, { values }) => sum + (typeof values?.count === 'number' ? values.count : 1), 0);
}

/** A fixture holds only what its rule reads: a deadline also wants a name to show. */
function withNames({ repository, ...facts }: Facts): Facts {
  const named = <Found extends { readonly data: object }>(entry: Found): Found => ({
    ...entry,
    data: { name: 'Nom', title: 'Titre', subject: 'Sujet', ...entry.data },
  });
  const find: typeof repository.find = (register, id) => {
    const entry = repository.find(register, id);
    return entry && named(entry);
  };
  return {
    ...facts,
    repository: { ...repository, find, entries: (register) => repository.entries(register).map(named) },
  };
}

/** At the level at which every rule speaks. */
function full({ repository, ...facts }: Facts): Facts {
  const { settings } = repository;
  const data = { ...settings.data, level: 'full' } as const;
  return { ...facts, repository: { ...repository, settings: { ...settings, data } } };
}

const shifts = ['P1D', 'P2D', 'P9D', 'P10D', 'P31D', 'P3M', 'P6M', 'P366D', 'P3Y'];

/** The facts as of the day of the fixture and of other days around it. */
const replays = (facts: Facts): readonly Facts[] => [
  facts,
  ...shifts.flatMap((shift) => [
    { ...facts, today: addPeriod(facts.today, shift) },
    { ...facts, today: addPeriod(facts.today, shift, -1) },
  ]),
];

describe.each(topics.map((topic) => ({ code: topic.code, topic })))('$code', ({ code, topic }) => {
  it('names rules that exist', () => {
    expect(topic.rules.filter((one) => !everyRule.some((rule) => rule.code === one))).toEqual([]);
  });

  if (Object.hasOwn(others, code) || topic.rules.length === 0) return;
  it('is overdue when its rules say so, on any day', () => {
    const texts = topic.rules.flatMap((one) =>
      fixturesOf(one).map(({ name, text }) => ({ name: `${one}/${name}`, text })),
    );
    const compared = texts.flatMap(({ name, text }) =>
      replays(full(withNames(factsFrom(text)))).map((facts) => ({
        name,
        today: facts.today,
        found: foundBy(topic, facts),
        overdue: overdueIn(topic, facts),
      })),
    );
    expect(compared.some(({ found }) => found > 0)).toBe(true);
    expect(compared.filter(({ found, overdue }) => found !== overdue)).toEqual([]);
  });
});

describe.each([
  'governance/annual-report-missing',
  'governance/questionnaire-missing',
  'governance/plan-document-missing',
  'governance/no-policy',
  'governance/no-audit',
])('what was never done: %s', (code) => {
  const rule = everyRule.find((one) => one.code === code);
  const topic = topics.find(({ rules: codes }) => codes.includes(code));
  const cases = fixturesOf(code).flatMap(({ text }) =>
    replays(full(withNames(factsFrom(text)))).map((facts) => ({
      facts,
      found: rule ? findingsOf(rule, facts).length : 0,
    })),
  );
  const tasksIn = (facts: Facts) => deadlinesOf(facts).filter((one) => one.code === topic?.code);

  it('has a deadline wherever its rule reports the absence, and one without a day nowhere else', () => {
    const seen = cases.map(({ facts, found }) => {
      const tasks = tasksIn(facts);
      return { found, tasks: tasks.length, undated: tasks.filter(({ on }) => on === undefined).length };
    });
    expect(seen.some(({ undated }) => undated > 0)).toBe(true);
    expect(seen.filter(({ found, tasks }) => found > tasks)).toEqual([]);
    expect(seen.filter(({ found, undated }) => undated > found)).toEqual([]);
  });

  it('has none without a day where the rule is switched off, the level is lower or the register has faults', () => {
    const undated = (one: Facts) => tasksIn(one).filter(({ on }) => on === undefined);
    const { repository, ...facts } = cases.find((one) => undated(one.facts).length > 0)?.facts ?? factsFrom('');
    const { settings } = repository;
    const changed = (data: Partial<typeof settings.data>, isComplete = repository.isComplete): Facts => ({
      ...facts,
      repository: { ...repository, isComplete, settings: { ...settings, data: { ...settings.data, ...data } } },
    });
    expect(undated(changed({}))).toHaveLength(1);
    expect(undated(changed({ level: 'standard' }))).toEqual([]);
    expect(undated(changed({ rules: { [code]: 'off' } }))).toEqual([]);
    expect(undated(changed({}, () => false))).toEqual([]);
  });
});
