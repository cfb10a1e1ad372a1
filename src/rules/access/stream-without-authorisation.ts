import { applicationsInUse } from '../applications.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const streamWithoutAuthorisation: Rule = {
  code: 'access/stream-without-authorisation',
  severity: 'warning',
  norms: ['bcss:access.authorisations'],
  level: 'standard',
  profiles: belgianProfiles,
  *check(facts) {
    for (const { id, data, at } of applicationsInUse(facts)) {
      const { kind, stream } = data;
      if (stream === undefined && kind !== 'bcss-stream') continue;
      // Some streams rest on a statute alone.
      if (stream?.authorisation !== undefined || (stream?.texts ?? []).length > 0) continue;
      yield { at: at('stream', 'authorisation'), values: { application: id } };
    }
  },
};
