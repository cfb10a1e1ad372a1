import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { isThere, type Person } from './people.ts';

type Training = Entry<Registers['trainings']>;

/** The actions that have taken place and make people aware of security; a course of the adviser's own does not. */
export const awarenessActions = ({ repository, today }: Facts): readonly Training[] =>
  repository
    .entries('trainings')
    .filter(({ data }) => data.kind !== 'professional' && data.planned !== true && data.on <= today);

/** True when the action reached this person: named, or of a service or house that was there as a whole; suppliers' employees only by name. */
export function reached({ data }: Training, person: Person): boolean {
  if (data.participants?.includes(person.id) === true) return true;
  const isOfHouse = person.data.kind !== 'supplier-employee';
  const together =
    (data.everyone === true && isOfHouse) || data.services?.some((service) => service === person.data.service) === true;
  return together && isThere(person, data.on);
}
