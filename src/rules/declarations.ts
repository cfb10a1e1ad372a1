import { groupBy } from '../model/group-by.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { accessesByPerson } from './accesses.ts';
import { activePeople, type Person } from './people.ts';

/** The people there today who must have signed: they see personal data, or have an access without being of the staff. */
export function peopleToSign(facts: Facts): readonly Person[] {
  const accesses = accessesByPerson(facts);
  const holdsData = (application: string | undefined): boolean =>
    application !== undefined && facts.repository.find('applications', application)?.data.personalData === true;
  return activePeople(facts).filter(({ id, data }) => {
    const own = accesses.get(id) ?? [];
    if (data.accessesPersonalData === true) return true;
    return data.kind === 'staff' ? own.some((access) => holdsData(access.data.application)) : own.length > 0;
  });
}

/** A declaration with a signature that is not of a day to come. */
export interface Signed {
  readonly declaration: Entry<Registers['declarations']>;
  readonly signedOn: string;
}

/** The signed declarations of each person, by the person's id, the oldest first. */
export function signedByPerson({ repository, today }: Facts): ReadonlyMap<string, readonly Signed[]> {
  const signed = repository.entries('declarations').flatMap((declaration) => {
    const { signedOn } = declaration.data;
    return signedOn === undefined || signedOn > today ? [] : [{ declaration, signedOn }];
  });
  const inOrder = signed.sort((one, other) => one.signedOn.localeCompare(other.signedOn));
  return groupBy(inOrder, ({ declaration }) => declaration.data.person);
}
