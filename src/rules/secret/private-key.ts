import { everyProfile, type Rule } from '../rule.ts';
import { secretKinds } from '../secrets.ts';
import { suspectStrings } from '../strings.ts';

const kind = secretKinds.privateKey;

export const privateKey: Rule = {
  code: 'secret/private-key',
  severity: 'error',
  norms: kind.norms,
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      if (kind.find(text).length > 0) yield { at: at() };
    }
  },
};
