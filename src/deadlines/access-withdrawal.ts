import { groupBy } from '../model/group-by.ts';
import { dutyNorms } from '../norms/duties.ts';
import { unwithdrawnAccesses } from '../rules/accesses.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { personName } from './names.ts';
import { waiverMark } from './waivers.ts';

/** Of someone who leaves, all that ends on one day; some accesses may be kept a while. */
export const accessWithdrawal: Topic = {
  code: 'access-withdrawal',
  norms: dutyNorms['leaver-procedure'],
  profiles: everyProfile,
  rules: ['access/held-after-departure'],
  *tasks(facts) {
    const { repository } = facts;
    const leaving = unwithdrawnAccesses(facts).flatMap((access) => {
      const leftOn = repository.find('people', access.data.person)?.data.leftOn;
      const { keptUntil = '' } = access.data;
      return leftOn === undefined ? [] : [{ access, on: keptUntil > leftOn ? keptUntil : leftOn }];
    });
    const { rules } = accessWithdrawal;
    const groups = groupBy(leaving, ({ access, on }) => {
      return `${access.data.person}/${on}${waiverMark(facts, { rules, on, at: access.at })}`;
    });
    for (const [key, group] of groups) {
      const [first] = group;
      if (first === undefined) continue;
      const { access, on } = first;
      yield {
        key,
        on,
        at: access.at('person'),
        values: { count: group.length, person: personName(repository, access.data.person) },
      };
    }
  },
};
