import { everyProfile, type Rule } from '../rule.ts';
import { suspectStrings } from '../strings.ts';

export const privateKey: Rule = {
  code: 'secret/private-key',
  severity: 'error',
  norms: ['gdpr:32(1)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      if (/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/.test(text)) yield { at: at() };
    }
  },
};
