import { breachDeadline } from '../clocks/breach-deadline.ts';
import { type Instant, localDay } from '../clocks/instant.ts';
import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

export type Incident = Entry<Registers['incidents']>;
type Told = Registers['incidents'];

/** The incidents that were detected by today. */
export function knownIncidents({ repository, today }: Facts): readonly Incident[] {
  return repository.entries('incidents').filter(({ data }) => hasHappened(data.detectedAt, today));
}

/** True when the moment falls on today or before: a later one counts as not yet. */
export const hasHappened = (instant: Instant | undefined, today: Day): boolean =>
  instant !== undefined && localDay(instant) <= today;

/** The moment from which the 72 hours run: the awareness of the breach, else the detection. */
export const awarenessOf = ({ awareAt, detectedAt }: Told): Instant => awareAt ?? detectedAt;

/** The last moment to notify the authority, should the incident be a breach (GDPR art. 33(1)). */
export const notifyBefore = (data: Told): Instant => breachDeadline(awarenessOf(data));

/** True from the day after the last moment on: on that day itself there may still be time. */
export const isPastNotifying = (data: Told, today: Day): boolean => localDay(notifyBefore(data)) < today;

/** A breach that the authority must learn of, and has not: one whose risk nobody has weighed is no exception. */
export const awaitsNotice = ({ breach }: Told, today: Day): boolean =>
  breach?.exists === true && breach.risk !== 'unlikely' && !hasHappened(breach.notifiedAt, today);
