import { addPeriod } from '../../model/day.ts';
import { personal } from '../../model/diagnostic.ts';
import { periods } from '../../norms/periods.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const mailboxOpen: Rule = {
  code: 'person/mailbox-open',
  severity: 'warning',
  norms: ['bcss:staff.joiners-leavers'],
  level: 'standard',
  profiles: belgianProfiles,
  *check({ repository, today }) {
    for (const { id, data, at } of repository.entries('people')) {
      const { kind, leftOn, mailbox } = data;
      if (kind !== 'staff' || leftOn === undefined || mailbox?.none === true) continue;
      const closeBy = addPeriod(leftOn, periods['leaver-mailbox']);
      if (closeBy >= today || (mailbox?.closedOn !== undefined && mailbox.closedOn <= today)) continue;
      yield { at: at('mailbox', 'closedOn'), values: { person: personal(id), leftOn, closeBy } };
    }
  },
};
