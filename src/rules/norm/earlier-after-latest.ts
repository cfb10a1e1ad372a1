import { everyProfile, type Rule } from '../rule.ts';

export const earlierAfterLatest: Rule = {
  code: 'norm/earlier-after-latest',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check({ repository }) {
    for (const { data, at } of repository.entries('norms')) {
      const { norm, assessedOn, earlier = [] } = data;
      if (assessedOn === undefined) continue;
      for (const [index, { assessedOn: earlierOn }] of earlier.entries()) {
        if (earlierOn < assessedOn) continue;
        const related = [{ at: at('assessedOn'), role: 'latest-assessment' }];
        yield { at: at('earlier', index, 'assessedOn'), values: { norm, earlierOn, assessedOn }, related };
      }
    }
  },
};
