import { runningControls } from '../performances.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noResponsible: Rule = {
  code: 'control/no-responsible',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  about: 'controls',
  *check(facts) {
    for (const { id, data, at } of runningControls(facts)) {
      if (data.responsible === undefined) yield { at: at('responsible'), values: { control: id } };
    }
  },
};
