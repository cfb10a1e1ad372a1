import { controlDays } from './duty-days.ts';
import { type FactOf, latestDay } from './fact.ts';

export const lastRestoreTest: FactOf = (facts) => {
  const tests = facts.repository
    .entries('backups')
    .flatMap(({ id, data: { name, restoreTests = [] } }) =>
      restoreTests.map(({ on }) => ({ at: `backups/${id}`, name, on })),
    );
  return latestDay(facts, [...tests, ...controlDays(facts, 'duty:restore-test')]);
};
