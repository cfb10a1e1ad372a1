import { everyProfile, type Rule } from '../rule.ts';
import { masked, suspectStrings } from '../strings.ts';

/** The keys of services, by their public shape: GitHub, Amazon, Slack, and signed tokens (JWT). */
const token =
  /(?<![\w-])(?:gh[pousr]_\w{36,}|github_pat_\w{22,}|AKIA[0-9A-Z]{16}|xox[abprs]-[\w-]{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})(?![\w-])/;

export const accessToken: Rule = {
  code: 'secret/access-token',
  severity: 'error',
  norms: ['gdpr:32(1)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      const value = token.exec(text)?.[0];
      if (value !== undefined) yield { at: at(), values: { value: masked(value) } };
    }
  },
};
