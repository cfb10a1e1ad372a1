import { addPeriod } from '../../model/day.ts';
import { personal } from '../../model/diagnostic.ts';
import { periods } from '../../norms/periods.ts';
import { accessesToKeep } from '../accesses.ts';
import { isFollowed } from '../performances.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const notReviewed: Rule = {
  code: 'access/not-reviewed',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'accesses',
  needs: ['controls'],
  *check(facts) {
    // Reviewed all at once: the control that follows this duty says itself when it is late.
    if (isFollowed(facts, 'duty:access-review')) return;
    const oldest = addPeriod(facts.today, periods['access-review'], -1);
    for (const { id, data, at } of accessesToKeep(facts)) {
      const { grantedOn, reviewedOn } = data;
      const reviewed = reviewedOn !== undefined && reviewedOn <= facts.today && reviewedOn >= (grantedOn ?? '');
      const since = reviewed ? reviewedOn : grantedOn;
      if (since !== undefined && since >= oldest) continue;
      const values = { access: personal(id), person: personal(data.person), ...(since === undefined ? {} : { since }) };
      yield { at: at(reviewed ? 'reviewedOn' : 'grantedOn'), values };
    }
  },
};
