import { currentBackups } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Shown at the first back-up: one copy elsewhere is enough for the centre. */
export const noOffSiteCopy: Rule = {
  code: 'continuity/no-off-site-copy',
  severity: 'warning',
  norms: ['bcss:ops.backup', 'gdpr:32(1)(c)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'backups',
  needs: ['backups'],
  *check(facts) {
    const [first, ...others] = currentBackups(facts);
    if (first === undefined || [first, ...others].some(({ data }) => data.offSite === true)) return;
    yield { at: first.at('offSite'), values: { backup: first.id } };
  },
};
