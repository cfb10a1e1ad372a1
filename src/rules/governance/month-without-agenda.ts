import { addPeriod, type Day } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { isFollowed } from '../performances.ts';
import type { Rule } from '../rule.ts';

/** How far back the months are named: whoever missed more knows it. */
const shown = 'P1Y';

const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The first day of each month from `start`, until the month of `end`, which is not over. */
function monthsBetween(start: Day, end: Day): readonly Day[] {
  const months: Day[] = [];
  for (let month = firstOf(start); month < firstOf(end); month = addPeriod(month, periods['council-security-item']))
    months.push(month);
  return months;
}

/** The months since the first security item, up to last month, a year at most. A control that follows the duty says it itself. */
export const monthWithoutAgenda: Rule = {
  code: 'governance/month-without-agenda',
  severity: 'warning',
  norms: ['bcss:org.information-flow', 'bcss:incidents.management'],
  level: 'standard',
  profiles: ['be-cpas'],
  needs: ['decisions'],
  *check(facts) {
    const { repository, today } = facts;
    if (isFollowed(facts, 'duty:council-security-item')) return;
    const items = repository
      .entries('decisions')
      .filter(({ data }) => data.security === true && data.body === 'council');
    const past = items.filter(({ data }) => data.on <= today).sort((a, b) => (a.data.on < b.data.on ? -1 : 1));
    const [first, last] = [past[0], past.at(-1)];
    if (first === undefined || last === undefined) return;
    const months = new Set(past.map(({ data }) => firstOf(data.on)));
    const yearAgo = addPeriod(firstOf(today), shown, -1);
    const start = first.data.on > yearAgo ? first.data.on : yearAgo;
    const missing = monthsBetween(start, today).flatMap((month) => (months.has(month) ? [] : month.slice(0, 7)));
    if (missing.length > 0)
      yield { at: last.at('on'), values: { months: missing.join(', '), count: missing.length, last: last.data.on } };
  },
};
