import { everyProfile, type Rule } from '../rule.ts';
import { masked, suspectStrings } from '../strings.ts';

/** A password after its label (a digit or a sign in it, so that 'mot de passe : à changer' is no secret), or inside a link. */
const labelled =
  /(?<![\p{L}\d])(?:mots? de passe|mdp|pass(?:word|wd)?|pwd|wachtwoord|passwort|kennwort)[ \t\u00a0\u202f]*[:=][ \t\u00a0\u202f]*["'«]?[ \u00a0\u202f]?(\S{6,})/iu;
const linked = /:\/\/[^\s/:@]+:([^\s/@]+)@/;
const looksChosen = (value: string): boolean => /\p{L}/u.test(value) && /[\d!#$%&*+?@^_~]/.test(value);

export const password: Rule = {
  code: 'secret/password',
  severity: 'error',
  norms: ['gdpr:32(1)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      const value = linked.exec(text)?.[1] ?? labelled.exec(text)?.[1];
      if (value === undefined || !(linked.test(text) || looksChosen(value))) continue;
      yield { at: at(), values: { value: masked(value) } };
    }
  },
};
