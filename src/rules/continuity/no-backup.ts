import { currentBackups } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noBackup: Rule = {
  code: 'continuity/no-backup',
  severity: 'error',
  norms: ['bcss:ops.backup', 'gdpr:32(1)(c)'],
  level: 'full',
  profiles: everyProfile,
  needs: ['backups'],
  *check(facts) {
    if (currentBackups(facts).length === 0) yield { at: facts.repository.settings.at() };
  },
};
