import { groupBy } from '../../model/group-by.ts';
import type { Rule } from '../rule.ts';

export const yearTwice: Rule = {
  code: 'questionnaire/year-twice',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check({ repository }) {
    for (const group of groupBy(repository.entries('questionnaires'), ({ data }) => String(data.year)).values()) {
      const [first, ...others] = group;
      for (const { data, at } of others) {
        const related = first === undefined ? [] : [{ at: first.at('year'), role: 'first-use' }];
        yield { at: at('year'), values: { year: data.year }, related };
      }
    }
  },
};
