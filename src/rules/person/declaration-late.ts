import type { Day } from '../../model/day.ts';
import { personal, type Related } from '../../model/diagnostic.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Facts } from '../../model/repository.ts';
import { type Signed, signedByPerson } from '../declarations.ts';
import type { Person } from '../people.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

interface Beginning {
  readonly on: Day;
  readonly related: Related;
}

/** The day by which each person had to sign: that of the first access, else the first day of someone who sees data. */
function beginnings(facts: Facts): (person: Person) => Beginning | undefined {
  const accesses = groupBy(facts.repository.entries('accesses'), ({ data }) => data.person);
  return ({ id, data, at }) => {
    const granted = (accesses.get(id) ?? []).flatMap((access) => {
      const on = access.data.grantedOn;
      return on === undefined ? [] : [{ on, related: { at: access.at('grantedOn'), role: 'first-access' } }];
    });
    const [first] = granted.sort((one, other) => one.on.localeCompare(other.on));
    if (first !== undefined || data.startedOn === undefined || data.accessesPersonalData !== true) return first;
    return { on: data.startedOn, related: { at: at('startedOn'), role: 'start' } };
  };
}

/** The first signature of the register: before it nobody was asked to sign, so nobody was late. */
const firstOf = (signed: ReadonlyMap<string, readonly Signed[]>): Day | undefined =>
  [...signed.values()].flatMap((list) => list.map(({ signedOn }) => signedOn)).sort()[0];

export const declarationLate: Rule = {
  code: 'person/declaration-late',
  severity: 'warning',
  norms: ['bcss:staff.confidentiality'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'declarations',
  needs: ['accesses', 'declarations'],
  *check(facts) {
    const signed = signedByPerson(facts);
    const custom = firstOf(signed);
    const beginningOf = beginnings(facts);
    for (const person of facts.repository.entries('people')) {
      const first = signed.get(person.id)?.[0];
      const beginning = first === undefined ? undefined : beginningOf(person);
      if (custom === undefined || first === undefined || beginning === undefined) continue;
      if (beginning.on < custom || first.signedOn <= beginning.on) continue;
      const values = { person: personal(person.id), signedOn: first.signedOn, on: beginning.on };
      yield { at: first.declaration.at('signedOn'), values, related: [beginning.related] };
    }
  },
};
