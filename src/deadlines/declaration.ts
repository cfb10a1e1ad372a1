import { groupBy } from '../model/group-by.ts';
import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { peopleToSign, signedByPerson } from '../rules/declarations.ts';
import type { Person } from '../rules/people.ts';
import { belgianProfiles } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { personName } from './names.ts';
import { waiverMark } from './waivers.ts';

/** Who is there signs at once; who arrives, on the first day. A register that nobody has begun promises nothing. */
export const declaration: Topic = {
  code: 'declaration',
  norms: dutyNorms['confidentiality-declaration'],
  profiles: belgianProfiles,
  rules: ['person/declaration-missing'],
  *tasks(facts) {
    if (facts.repository.entries('declarations').length === 0) return;
    const signed = signedByPerson(facts);
    const unsigned = [...peopleToSign(facts), ...arriving(facts)].filter(({ id }) => !signed.has(id));
    const { rules } = declaration;
    const groups = groupBy(unsigned, (person) => {
      const on = firstDay(person, facts);
      return `${on ?? 'present'}${waiverMark(facts, { rules, on, at: person.at })}`;
    });
    for (const [key, group] of groups) {
      const [first] = group;
      if (first === undefined) continue;
      const named = group.length > 1 ? {} : { person: personName(facts.repository, first.id) };
      yield { key, on: firstDay(first, facts), at: first.at(), values: { count: group.length, ...named } };
    }
  },
};

const arriving = ({ repository, today }: Facts): readonly Person[] =>
  repository
    .entries('people')
    .filter(({ data }) => (data.startedOn ?? today) > today && data.accessesPersonalData === true);

/** Nothing for those who are there already: they should have signed before. */
const firstDay = ({ data }: Person, { today }: Facts): string | undefined =>
  (data.startedOn ?? '') > today ? data.startedOn : undefined;
