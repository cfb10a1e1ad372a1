import { everyProfile, type Rule } from '../rule.ts';
import { masked, secretKinds } from '../secrets.ts';
import { suspectStrings } from '../strings.ts';

const kind = secretKinds.nationalNumber;

export const nationalNumber: Rule = {
  code: 'secret/national-number',
  severity: 'error',
  norms: kind.norms,
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      const found = kind.find(text)[0];
      if (found !== undefined) yield { at: at(), values: { value: masked(found.text) } };
    }
  },
};
