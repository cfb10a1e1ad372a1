import { personal } from '../../model/diagnostic.ts';
import { isComputing } from '../it-services.ts';
import { advisers } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

/** The name of the service tells that it runs the computers: a sign, not a proof. */
export const adviserHeadsIt: Rule = {
  code: 'governance/adviser-heads-it',
  severity: 'warning',
  norms: ['bcss:org.security-service', 'gdpr:38(6)'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const everyone = advisers(facts);
    const persons = new Set(everyone.flatMap(({ data }) => data.person ?? []));
    for (const { id, data, at } of facts.repository.entries('services')) {
      const { head } = data;
      if (head === undefined || !persons.has(head) || !isComputing(data.name)) continue;
      const designation = everyone.find((one) => one.data.person === head);
      const related = designation === undefined ? [] : [{ at: designation.at('person'), role: 'designation' }];
      yield { at: at('head'), values: { person: personal(head), service: id }, related };
    }
  },
};
