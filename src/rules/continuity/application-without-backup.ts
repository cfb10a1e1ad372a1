import { applicationsWithPersonalData, currentBackups } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Without any back-up at all, continuity/no-backup speaks. */
export const applicationWithoutBackup: Rule = {
  code: 'continuity/application-without-backup',
  severity: 'warning',
  norms: ['bcss:ops.backup', 'gdpr:32(1)(c)'],
  level: 'full',
  profiles: everyProfile,
  about: 'backups',
  needs: ['backups'],
  *check(facts) {
    const backups = currentBackups(facts);
    if (backups.length === 0) return;
    const copied = new Set(backups.flatMap(({ data }) => data.applications ?? []));
    for (const { id, data, at } of applicationsWithPersonalData(facts)) {
      if (data.hosting === 'on-premises' && !copied.has(id)) yield { at: at(), values: { application: id } };
    }
  },
};
