import { dutyNorms } from '../norms/duties.ts';
import { deadlineOf, openActions } from '../rules/plan-actions.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const planAction: Topic = {
  code: 'plan-action',
  norms: dutyNorms['security-plan'],
  profiles: everyProfile,
  rules: ['plan/late'],
  *tasks(facts) {
    for (const action of openActions(facts)) {
      const on = deadlineOf(action);
      if (on === undefined) continue;
      const { title, owner } = action.data;
      const values = { action: nameIn(facts.repository, title) };
      yield { key: action.id, on, at: action.at('year'), values, who: owner };
    }
  },
};
