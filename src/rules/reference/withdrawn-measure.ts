import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const withdrawnMeasure: Rule = {
  code: 'reference/withdrawn-measure',
  severity: 'warning',
  norms: ['gdpr:32(1)', 'gdpr:30(1)(g)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      for (const [index, name] of (data.measures ?? []).entries()) {
        const measure = facts.repository.find('measures', name);
        if (measure?.data.status !== 'withdrawn') continue;
        const related = [{ at: measure.at('status'), role: 'measure-status' }];
        yield { at: at('measures', index), values: { activity: id, measure: name }, related };
      }
    }
  },
};
