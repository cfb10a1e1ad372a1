import { currentBackups } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** A copy that leaves the building can be lost or read on the way. */
export const notEncrypted: Rule = {
  code: 'continuity/not-encrypted',
  severity: 'warning',
  norms: ['bcss:crypto.policy', 'gdpr:32(1)(a)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'backups',
  *check(facts) {
    for (const { id, data, at } of currentBackups(facts)) {
      const leaves = data.offSite === true || data.medium === 'cloud' || data.medium === 'removable';
      if (leaves && data.encrypted !== true) yield { at: at('encrypted'), values: { backup: id } };
    }
  },
};
