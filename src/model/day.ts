/** A calendar day 'YYYY-MM-DD'. Sorts as text and has no time zone. */
export type Day = string;

const dayMilliseconds = 86_400_000;

/** True for a day that exists: '2026-02-28', never '2026-02-30'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && dayOf(instant) === text;
}

/**
 * The day one ISO 8601 period later (or earlier, with `sign` -1). Months end early where the target month is
 * shorter: 31 January + P1M is 28 or 29 February (Regulation 1182/71, art. 3).
 */
export function addPeriod(day: Day, period: string, sign: 1 | -1 = 1): Day {
  const parts = periodParts(period);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + sign * (parts.years * 12 + parts.months);
  const target = { year: Math.floor(months / 12), month: ((months % 12) + 12) % 12 };
  const last = lastDateOf(target.year, target.month);
  const start = Date.UTC(target.year, target.month, Math.min(date, last));
  return dayOf(start + sign * (parts.weeks * 7 + parts.days) * dayMilliseconds);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds);
}

/** Monday is 0, Sunday 6. 5 January 1970 was a Monday. */
export const weekdayOf = (day: Day): number => ((daysBetween('1970-01-05', day) % 7) + 7) % 7;

export interface PeriodParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** The parts of an ISO 8601 period of days or longer: 'P1Y6M' -> 1 year, 6 months. */
export function periodParts(period: string): PeriodParts {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period);
  const [years = 0, months = 0, weeks = 0, days = 0] = (match ?? []).slice(1).map((part) => Number(part ?? 0));
  return { years, months, weeks, days };
}

const dayOf = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** The last date of a month counted from 0: day 0 of the next month. */
const lastDateOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The last day of a year. */
export const yearEnd = (year: number): Day => `${year}-12-31`;
