import { everyProfile, type Rule } from '../rule.ts';

export const authorityOfAnotherCountry: Rule = {
  code: 'organisation/authority-of-another-country',
  severity: 'warning',
  norms: ['gdpr:77'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    const country = repository.settings.data.profile.slice(0, 2);
    for (const { data, at } of repository.entries('organisation')) {
      const authority = repository.find('supervisory-authorities', data.supervisoryAuthority ?? '');
      const jurisdiction = authority?.data.jurisdiction ?? 'eu';
      if (authority === undefined || jurisdiction === 'eu' || jurisdiction.startsWith(country)) continue;
      const related = [{ at: authority.at('jurisdiction'), role: 'jurisdiction' }];
      yield { at: at('supervisoryAuthority'), values: { authority: authority.id, jurisdiction }, related };
    }
  },
};
