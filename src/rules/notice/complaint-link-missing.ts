import { everyProfile, type Rule } from '../rule.ts';

export const complaintLinkMissing: Rule = {
  code: 'notice/complaint-link-missing',
  severity: 'warning',
  norms: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { data, at } of repository.entries('organisation')) {
      const authority = repository.find('supervisory-authorities', data.supervisoryAuthority ?? '');
      if (authority === undefined) continue;
      const missing = (['complaintLink', 'address'] as const).filter((field) => authority.data[field] === undefined);
      if (missing.length === 0) continue;
      const values = { authority: authority.id, fields: missing.join(', ') };
      yield { at: at('supervisoryAuthority'), values, related: [{ at: authority.at(), role: 'authority' }] };
    }
  },
};
