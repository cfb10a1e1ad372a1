import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Article 28(3): the description of the processing, then letters a to h. */
const clauses = [
  'subjectMatter',
  'instructions',
  'confidentiality',
  'security',
  'subProcessors',
  'rights',
  'assistance',
  'deletion',
  'audits',
] as const;

export const clausesMissing: Rule = {
  code: 'processor/clauses-missing',
  severity: 'error',
  norms: [
    'gdpr:28(3)',
    'gdpr:28(3)(a)',
    'gdpr:28(3)(b)',
    'gdpr:28(3)(c)',
    'gdpr:28(3)(d)',
    'gdpr:28(3)(e)',
    'gdpr:28(3)(f)',
    'gdpr:28(3)(g)',
    'gdpr:28(3)(h)',
    'bcss:suppliers.contracts',
  ],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      if (data.contract === undefined) continue;
      const missing = clauses.filter((clause) => data.contract?.clauses?.[clause] !== true);
      if (missing[0] === undefined) continue;
      yield {
        at: at('contract', 'clauses', missing[0]),
        values: { processor: id, clauses: missing.join(', '), count: missing.length },
      };
    }
  },
};
