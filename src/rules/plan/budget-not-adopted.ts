import { yearOf } from '../controlled-documents.ts';
import { openActions } from '../plan-actions.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/** One finding for the year: it is one decision that is missing. */
export const budgetNotAdopted: Rule = {
  code: 'plan/budget-not-adopted',
  severity: 'warning',
  norms: ['bcss:org.budget'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'plan',
  needs: ['decisions'],
  *check(facts) {
    const { repository, today } = facts;
    const year = yearOf(today);
    const adopted = repository.entries('decisions').some(({ data }) => {
      const years = data.year === undefined ? [yearOf(data.on), yearOf(data.on) + 1] : [data.year];
      return data.kind === 'budget' && data.on <= today && years.includes(year);
    });
    if (adopted) return;
    const lines = openActions(facts).flatMap(({ data: { budget = [] }, at }) =>
      budget.flatMap((line, index) => (line.year === year ? [{ ...line, at: () => at('budget', index) }] : [])),
    );
    const [first] = lines;
    if (first === undefined) return;
    const amount = lines.reduce((sum, line) => sum + line.amount, 0);
    yield { at: first.at(), values: { year, amount, count: lines.length } };
  },
};
