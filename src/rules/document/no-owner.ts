import { isInForce, isRecord } from '../controlled-documents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noOwner: Rule = {
  code: 'document/no-owner',
  severity: 'info',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  about: 'documents',
  *check({ repository, today }) {
    for (const document of repository.entries('documents')) {
      const { id, data, at } = document;
      if (data.owner !== undefined || isRecord(document) || !isInForce(document, today)) continue;
      yield { at: at(), values: { document: id } };
    }
  },
};
