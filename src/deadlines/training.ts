import { dutyNorms } from '../norms/duties.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

/** An action that is planned: to be held on its day, and confirmed after it. */
export const training: Topic = {
  code: 'training',
  norms: dutyNorms.awareness,
  profiles: everyProfile,
  rules: [],
  *tasks({ repository }) {
    for (const { id, data, at } of repository.entries('trainings')) {
      if (data.planned !== true) continue;
      yield { key: id, on: data.on, at: at('on'), values: { subject: nameIn(repository, data.subject) } };
    }
  },
};
