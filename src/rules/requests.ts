import { extendedDeadline, requestDeadline } from '../clocks/request-deadline.ts';
import { countryOf } from '../clocks/working-day.ts';
import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

export type Request = Entry<Registers['requests']>;
type Asked = Registers['requests'];

/** The requests that had come in by today. */
export function receivedRequests({ repository, today }: Facts): readonly Request[] {
  return repository.entries('requests').filter(({ data }) => data.receivedOn <= today);
}

export const isAnswered = ({ answeredOn }: Asked, today: Day): boolean =>
  answeredOn !== undefined && answeredOn <= today;

/** Nobody owes an answer to who took the request back. */
export const awaitsAnswer = (data: Asked, today: Day): boolean =>
  !isAnswered(data, today) && data.outcome !== 'withdrawn';

/** The last day of the first month: to answer, or to announce an extension (GDPR art. 12(3)). */
export const firstDeadline = ({ receivedOn }: Asked, { repository }: Facts): Day =>
  requestDeadline({ receivedOn, country: countryOf(repository.settings.data.profile) });

/** The last day to answer today: an extension counts once it is announced, if that was done within the first month. */
export function deadlineOf(data: Asked, facts: Facts): Day {
  const first = firstDeadline(data, facts);
  const { extension, receivedOn } = data;
  if (extension === undefined || extension.announcedOn > first || extension.announcedOn > facts.today) return first;
  const country = countryOf(facts.repository.settings.data.profile);
  return extension.months === undefined
    ? extendedDeadline({ receivedOn, country })
    : extendedDeadline({ receivedOn, months: extension.months, country });
}

/** An answer that gives less than what was asked, and so owes reasons and remedies (GDPR art. 12(4) and (5)). */
export const isRefused = ({ outcome }: Asked): boolean =>
  outcome === 'refused' || outcome === 'partly' || outcome === 'unfounded';
