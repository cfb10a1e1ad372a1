import { isInForce } from '../controlled-documents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const withdrawnButAnnex: Rule = {
  code: 'document/withdrawn-but-annex',
  severity: 'warning',
  norms: ['bcss:policy.formal'],
  level: 'standard',
  profiles: everyProfile,
  about: 'documents',
  *check({ repository, today }) {
    for (const document of repository.entries('documents')) {
      const { id, data, at } = document;
      const main = repository.find('documents', data.annexOf ?? '');
      if (main === undefined || data.withdrawnOn === undefined || data.withdrawnOn > today) continue;
      if (!isInForce(main, today)) continue;
      const values = { document: id, main: main.id, withdrawnOn: data.withdrawnOn };
      yield { at: at('annexOf'), values, related: [{ at: main.at(), role: 'main-document' }] };
    }
  },
};
