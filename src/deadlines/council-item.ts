import { addPeriod } from '../model/day.ts';
import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { isFollowed } from '../rules/performances.ts';
import type { Topic } from './deadline.ts';

/** This month's item, once the centre has begun: a month that is over cannot be made good. */
export const councilItem: Topic = {
  code: 'council-item',
  norms: dutyNorms['council-security-item'],
  profiles: ['be-cpas'],
  rules: ['governance/month-without-agenda'],
  *tasks(facts) {
    const { repository, today } = facts;
    if (isFollowed(facts, 'duty:council-security-item')) return;
    const items = repository
      .entries('decisions')
      .filter(({ data }) => data.security === true && data.body === 'council');
    const last = items.reduce<(typeof items)[number] | undefined>(
      (latest, one) => (one.data.on >= (latest?.data.on ?? '') ? one : latest),
      undefined,
    );
    const month = today.slice(0, 7);
    if (last === undefined || last.data.on.slice(0, 7) >= month) return;
    const on = addPeriod(addPeriod(`${month}-01`, periods['council-security-item']), 'P1D', -1);
    yield { key: month, on, at: last.at('on') };
  },
};
