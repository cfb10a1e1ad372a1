import { groupBy } from '../model/group-by.ts';
import type { Registers } from '../model/records.ts';
import type { Entry } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { everyProfile } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { waiverMark } from './waivers.ts';

/** The norms that one person judged on one day are judged again together. */
export const normAssessment: Topic = {
  code: 'norm-assessment',
  norms: dutyNorms['norm-assessment'],
  profiles: everyProfile,
  rules: ['norm/assessed-too-long-ago', 'norm/not-assessed-on'],
  *tasks(facts) {
    const groups = groupBy(facts.repository.entries('norms'), (norm) => {
      const { assessedOn, assessedBy } = norm.data;
      const mark = waiverMark(facts, { rules: rulesOf(norm), on: dueOf(norm), at: norm.at });
      return `${assessedOn ?? 'never'}/${assessedBy ?? ''}${mark}`;
    });
    for (const [key, group] of groups) {
      const [first] = group;
      if (first === undefined) continue;
      yield {
        key,
        on: dueOf(first),
        at: first.at('assessedOn'),
        values: { count: group.length },
        who: first.data.assessedBy,
        rules: rulesOf(first),
      };
    }
  },
};

type Declared = Entry<Registers['norms']>;

const dueOf = ({ data }: Declared) => after(data.assessedOn, periods['norm-assessment']);

const rulesOf = ({ data }: Declared): readonly string[] => [
  data.assessedOn === undefined ? 'norm/not-assessed-on' : 'norm/assessed-too-long-ago',
];
