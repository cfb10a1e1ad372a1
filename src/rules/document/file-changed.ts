import { changedFiles } from '../changed-files.ts';
import { documentFiles } from '../evidence.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const fileChanged: Rule = {
  code: 'document/file-changed',
  severity: 'error',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  about: 'documents',
  *check(facts) {
    yield* changedFiles(facts, documentFiles(facts.repository));
  },
};
