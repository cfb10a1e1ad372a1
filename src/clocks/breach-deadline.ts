import { periods } from '../norms/periods.ts';
import type { Instant } from './instant.ts';

/** The hours of GDPR art. 33(1): 'PT72H' -> 72. */
const hours = Number(/^PT(\d+)H$/.exec(periods['breach-notification'])?.[1]);

/**
 * The last moment to notify a breach, in UTC: so many hours of real time after the awareness, through nights, weekends
 * and changes of the clock. Regulation 1182/71, art. 3, would leave out the hour of the awareness and ask for two working
 * days: the strict count never shows a deadline later than any reading of the law.
 */
export function breachDeadline(awareAt: Instant): Instant {
  return new Date(Date.parse(awareAt) + hours * 3_600_000).toISOString().replace('.000Z', 'Z');
}
