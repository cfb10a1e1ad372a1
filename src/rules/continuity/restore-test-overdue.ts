import { latestTest, restoreTestsDue } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const restoreTestOverdue: Rule = {
  code: 'continuity/restore-test-overdue',
  severity: 'warning',
  norms: ['bcss:ops.backup', 'gdpr:32(1)(d)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'backups',
  needs: ['controls'],
  *check(facts) {
    for (const { backup, since, due } of restoreTestsDue(facts)) {
      if (due !== undefined && due >= facts.today) continue;
      const values = { backup: backup.id, ...(since === undefined ? {} : { since }) };
      const latest = latestTest(backup, facts.today);
      const at = latest === undefined ? backup.at('restoreTests') : backup.at('restoreTests', latest.index, 'on');
      yield { at, values };
    }
  },
};
