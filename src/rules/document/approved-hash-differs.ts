import { isInForce } from '../controlled-documents.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Silent where the versions already differ: document/approved-version-differs says that. */
export const approvedHashDiffers: Rule = {
  code: 'document/approved-hash-differs',
  severity: 'error',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  about: 'documents',
  *check({ repository, today }) {
    for (const document of repository.entries('documents')) {
      const { id, data, at } = document;
      const decision = repository.find('decisions', data.decision ?? '');
      const { sha256: approved, document: about = id, version = data.version } = decision?.data ?? {};
      if (decision === undefined || about !== id || approved === undefined || data.sha256 === undefined) continue;
      const isSameVersion = data.version === undefined || version === data.version;
      if (approved === data.sha256 || !isSameVersion || !isInForce(document, today)) continue;
      const related = [{ at: decision.at('sha256'), role: 'approved-file' }];
      yield { at: at('sha256'), values: { document: id, decision: decision.id }, related };
    }
  },
};
