import { currentBackups, latestTest } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const restoreTestFailed: Rule = {
  code: 'continuity/restore-test-failed',
  severity: 'error',
  norms: ['bcss:ops.backup', 'gdpr:32(1)(c)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'backups',
  *check(facts) {
    for (const backup of currentBackups(facts)) {
      const latest = latestTest(backup, facts.today);
      const { on, result } = latest?.item ?? {};
      if (latest === undefined || on === undefined || (result !== 'failed' && result !== 'partial')) continue;
      yield { at: backup.at('restoreTests', latest.index, 'result'), values: { backup: backup.id, on } };
    }
  },
};
