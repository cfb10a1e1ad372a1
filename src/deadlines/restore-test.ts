import { dutyNorms } from '../norms/duties.ts';
import { restoreTestsDue } from '../rules/backups.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const restoreTest: Topic = {
  code: 'restore-test',
  norms: dutyNorms['restore-test'],
  profiles: everyProfile,
  rules: ['continuity/restore-test-overdue'],
  *tasks(facts) {
    for (const { backup, due } of restoreTestsDue(facts)) {
      const values = { backup: nameIn(facts.repository, backup.data.name) };
      yield { key: backup.id, on: due, at: backup.at(), values };
    }
  },
};
