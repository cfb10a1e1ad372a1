import { activitiesByProcessor, currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The network provider and whoever holds a role serve the whole organisation, without an activity of their own. */
export const usedByNoActivity: Rule = {
  code: 'processor/used-by-no-activity',
  severity: 'info',
  norms: ['gdpr:28(1)', 'gdpr:30(1)(d)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const { repository } = facts;
    if (!(['processing-activities', 'organisation', 'roles'] as const).every(repository.isComplete)) return;
    if (repository.entries('processing-activities').length === 0) return;
    const users = activitiesByProcessor(facts);
    // An activity that names a processor of no register has a slip of the pen: it may mean any of them.
    if ([...users.keys()].some((id) => repository.find('processors', id) === undefined)) return;
    const common = new Set([
      ...repository.entries('organisation').map(({ data }) => data.networkProvider),
      ...repository.entries('roles').map(({ data }) => data.supplier),
    ]);
    for (const { id, at } of currentProcessors(facts)) {
      if (!users.has(id) && !common.has(id)) yield { at: at(), values: { processor: id } };
    }
  },
};
