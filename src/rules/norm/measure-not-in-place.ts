import { everyProfile, type Rule } from '../rule.ts';
import { compliantStatements } from '../statements.ts';

export const measureNotInPlace: Rule = {
  code: 'norm/measure-not-in-place',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire', 'gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check(facts) {
    for (const { data, at } of compliantStatements(facts)) {
      const measures = (data.measures ?? []).map((name) => facts.repository.find('measures', name));
      const absent = measures.filter((one) => one?.data.status === 'planned' || one?.data.status === 'withdrawn');
      if (measures.length === 0 || absent.length < measures.length) continue;
      const related = absent.flatMap((one) =>
        one === undefined ? [] : [{ at: one.at('status'), role: 'measure-status' }],
      );
      yield { at: at('measures'), values: { norm: data.norm, measures: (data.measures ?? []).join(', ') }, related };
    }
  },
};
