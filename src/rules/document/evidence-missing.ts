import { documentFiles, proofs } from '../evidence.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The place of a document outside evidence/ may be a cupboard: only its fingerprint is compared, when the file is there. */
export const evidenceMissing: Rule = {
  code: 'document/evidence-missing',
  severity: 'error',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository, files }) {
    if (files === undefined) return;
    const documents = documentFiles(repository).filter(({ path }) => path.startsWith('evidence/'));
    for (const { path, at } of [...proofs(repository), ...documents]) {
      if (files.get(path) === null) yield { at: at('path'), values: { path } };
    }
  },
};
