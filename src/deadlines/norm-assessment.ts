import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { groupBy } from '../rules/group-by.ts';
import { everyProfile } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';

/** The norms that one person judged on one day are judged again together. */
export const normAssessment: Topic = {
  code: 'norm-assessment',
  norms: dutyNorms['norm-assessment'],
  profiles: everyProfile,
  rules: ['norm/assessed-too-long-ago', 'norm/not-assessed-on'],
  *tasks({ repository }) {
    const groups = groupBy(
      repository.entries('norms'),
      ({ data }) => `${data.assessedOn ?? 'never'}/${data.assessedBy ?? ''}`,
    );
    for (const [key, group] of groups) {
      const [first] = group;
      if (first === undefined) continue;
      const { assessedOn, assessedBy } = first.data;
      const on = after(assessedOn, periods['norm-assessment']);
      yield { key, on, at: first.at('assessedOn'), values: { count: group.length }, who: assessedBy };
    }
  },
};
