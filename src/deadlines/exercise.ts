import { dutyNorms } from '../norms/duties.ts';
import { exercises } from '../rules/exercises.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const exercise: Topic = {
  code: 'exercise',
  norms: dutyNorms['continuity-exercise'],
  profiles: everyProfile,
  rules: ['continuity/exercise-overdue'],
  *tasks(facts) {
    for (const { plan, due } of exercises(facts)) {
      const values = { document: nameIn(facts.repository, plan.data.title) };
      yield { key: plan.id, on: due, at: plan.at(), values, who: plan.data.owner };
    }
  },
};
