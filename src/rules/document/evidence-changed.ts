import { changedFiles } from '../changed-files.ts';
import { proofs } from '../evidence.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const evidenceChanged: Rule = {
  code: 'document/evidence-changed',
  severity: 'error',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    yield* changedFiles(facts, proofs(facts.repository));
  },
};
