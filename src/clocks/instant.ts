import type { Day } from '../model/day.ts';

/** A moment with its offset from UTC, '2026-03-13T18:30:00+01:00': schema format date-time. Compare with `isBefore`, never as text. */
export type Instant = string;

/** Belgian time; France keeps the same, 'Europe/Paris'. */
const home = 'Europe/Brussels';

/** Hours of real time from `from` to `to`; negative when `to` comes first. */
export const hoursBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

export const isBefore = (one: Instant, other: Instant): boolean => Date.parse(one) < Date.parse(other);

/** 'YYYY-MM-DD HH:MM' as clocks on the wall of `zone` show it, daylight saving included. */
export function localTime(instant: Instant, zone: string = home): string {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(Date.parse(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** The calendar day of an instant in `zone`. */
export const localDay = (instant: Instant, zone: string = home): Day => localTime(instant, zone).slice(0, 10);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format costs more to make than a thousand dates to write: one for each zone. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, format);
  return format;
}
