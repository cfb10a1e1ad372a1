import { isCouncilAdoption } from '../adopting-decisions.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** A decision that does not exist is a broken link, and not said twice. */
export const adoptedWithoutApproval: Rule = {
  code: 'plan/adopted-without-approval',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('plan')) {
      for (const [index, { decision }] of (data.adopted ?? []).entries()) {
        const named = repository.find('decisions', decision);
        if (named === undefined || isCouncilAdoption(named)) continue;
        const related = [{ at: named.at(named.data.body === undefined ? 'kind' : 'body'), role: 'named-decision' }];
        yield { at: at('adopted', index, 'decision'), values: { action: id, decision }, related };
      }
    }
  },
};
