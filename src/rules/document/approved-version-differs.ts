import { isInForce } from '../controlled-documents.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The content went on after the decision. A decision about another document is no approval of this one. */
export const approvedVersionDiffers: Rule = {
  code: 'document/approved-version-differs',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  about: 'documents',
  *check({ repository, today }) {
    for (const document of repository.entries('documents')) {
      const { id, data, at } = document;
      const decision = repository.find('decisions', data.decision ?? '');
      const { version: approved, document: about = id } = decision?.data ?? {};
      if (decision === undefined || about !== id || approved === undefined || data.version === undefined) continue;
      if (approved === data.version || !isInForce(document, today)) continue;
      const values = { document: id, version: data.version, approved, decision: decision.id };
      yield { at: at('version'), values, related: [{ at: decision.at('version'), role: 'approved-version' }] };
    }
  },
};
