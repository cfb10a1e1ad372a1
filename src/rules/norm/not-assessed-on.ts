import { everyProfile, type Rule } from '../rule.ts';

export const notAssessedOn: Rule = {
  code: 'norm/not-assessed-on',
  severity: 'info',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check({ repository }) {
    for (const { data, at } of repository.entries('norms')) {
      if (data.assessedOn === undefined) yield { at: at(), values: { norm: data.norm } };
    }
  },
};
