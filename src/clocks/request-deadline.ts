import { addPeriod, type Day, periodParts } from '../model/day.ts';
import { periods } from '../norms/periods.ts';
import { type Country, nextWorkingDay } from './working-day.ts';

/** The months the GDPR gives to answer a request, and those by which they may be extended (art. 12(3)). */
export const answerMonths = periodParts(periods['request-answer']).months;
export const mostExtensionMonths = periodParts(periods['request-extension']).months;

export interface RequestClock {
  readonly receivedOn: Day;
  /** Whole months; for a request the months of GDPR art. 12(3) when left out. */
  readonly months?: number;
  readonly country: Country;
}

/**
 * The last day to answer, by Regulation (EEC, Euratom) 1182/71, art. 3: the day of the receipt is not counted; the period
 * ends on the same date of the later month, or on its last day when it has no such date; a Saturday, a Sunday or a public
 * holiday gives way to the next working day. The Court reads it so: C-171/03, Toeters and Verberk.
 */
export function requestDeadline({ receivedOn, months = answerMonths, country }: RequestClock): Day {
  return nextWorkingDay(addPeriod(receivedOn, `P${months}M`), country);
}

/**
 * The last day to answer after an extension by `months`, two at most and two when left out (GDPR art. 12(3)). All months
 * run from the receipt: a first month that ended on a Sunday lends no day to the next two.
 */
export function extendedDeadline({ receivedOn, months = mostExtensionMonths, country }: RequestClock): Day {
  return requestDeadline({ receivedOn, months: answerMonths + Math.min(months, mostExtensionMonths), country });
}
