import type { Facts } from '../model/repository.ts';
import { canJudge, severityOf } from '../rules/apply.ts';
import type { Rule } from '../rules/rule.ts';
import type { Task } from './deadline.ts';

/** What was never done, as the rule that reports it finds: to be done, and no day says since when. */
export function* neverDone(rule: Rule, facts: Facts): Iterable<Task> {
  const { repository } = facts;
  if (severityOf(rule, repository.settings.data) === 'off' || !canJudge(rule, repository)) return;
  for (const { at, values = {} } of rule.check(facts)) yield { key: 'never', at, values, rules: [rule.code] };
}
