import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { belgianProfiles } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { personName } from './names.ts';

export const mailbox: Topic = {
  code: 'mailbox',
  norms: dutyNorms['leaver-mailbox'],
  profiles: belgianProfiles,
  rules: ['person/mailbox-open'],
  *tasks({ repository, today }) {
    for (const { id, data, at } of repository.entries('people')) {
      const { kind, leftOn, mailbox: box } = data;
      const isClosed = box?.none === true || (box?.closedOn !== undefined && box.closedOn <= today);
      if (kind !== 'staff' || leftOn === undefined || isClosed) continue;
      const on = after(leftOn, periods['leaver-mailbox']);
      yield { key: id, on, at: at('mailbox', 'closedOn'), values: { person: personName(repository, id) } };
    }
  },
};
