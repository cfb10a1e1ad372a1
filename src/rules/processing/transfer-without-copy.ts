import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The means to obtain a copy of the safeguards; an adequacy decision or a derogation has none to copy. */
export const transferWithoutCopy: Rule = {
  code: 'processing/transfer-without-copy',
  severity: 'warning',
  norms: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      for (const [index, { safeguard, copy }] of (data.transfers ?? []).entries()) {
        if (safeguard === undefined || safeguard === 'adequacy' || safeguard === 'derogation') continue;
        if (copy === undefined) yield { at: at('transfers', index, 'safeguard'), values: { activity: id, safeguard } };
      }
    }
  },
};
