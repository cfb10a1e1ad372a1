import { isAnswered, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** What the recipients must hear of, to do the same (GDPR art. 19); a processor is one too (art. 4(9)). */
const rights: ReadonlySet<string> = new Set(['rectification', 'erasure', 'restriction']);

export const recipientsNotTold: Rule = {
  code: 'request/recipients-not-told',
  severity: 'warning',
  norms: ['gdpr:19'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      const changed = rights.has(data.right) && (data.outcome === 'granted' || data.outcome === 'partly');
      if (!changed || !isAnswered(data, facts.today) || data.recipientsToldOn !== undefined) continue;
      const activities = (data.activities ?? []).map((name) => facts.repository.find('processing-activities', name));
      const shared = activities.find(
        (one) => [...(one?.data.recipients ?? []), ...(one?.data.processors ?? [])].length > 0,
      );
      if (shared === undefined) continue;
      const related = [{ at: shared.at('recipients'), role: 'recipients' }];
      yield { at: at('right'), values: { request: id, activity: shared.id }, related };
    }
  },
};
