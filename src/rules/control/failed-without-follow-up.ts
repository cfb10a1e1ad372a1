import { latestUntil } from '../latest.ts';
import { runningControls } from '../performances.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const failedWithoutFollowUp: Rule = {
  code: 'control/failed-without-follow-up',
  severity: 'warning',
  norms: ['gdpr:32(1)(d)', 'gdpr:24'],
  level: 'standard',
  profiles: everyProfile,
  about: 'controls',
  *check(facts) {
    for (const { id, data, at } of runningControls(facts)) {
      const { item: latest, index = 0 } = latestUntil(data.performances, facts.today) ?? {};
      if (latest?.result !== 'failed' || latest.followUp !== undefined || latest.action !== undefined) continue;
      yield { at: at('performances', index, 'result'), values: { control: id, on: latest.on } };
    }
  },
};
