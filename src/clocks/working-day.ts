import { addPeriod, type Day, daysBetween, weekdayOf } from '../model/day.ts';
import { holidays } from '../norms/holidays.ts';
import { easterOf } from './easter.ts';

/** The countries whose public holidays are known: the first part of a profile's name. */
export type Country = keyof typeof holidays;

/** The country of a profile: 'be-cpas' -> 'be'. */
export const countryOf = (profile: `${Country}-${string}`): Country => (profile.startsWith('fr-') ? 'fr' : 'be');

/** Neither Saturday, Sunday nor a public holiday of the country (Regulation (EEC, Euratom) 1182/71, art. 2). */
export function isWorkingDay(day: Day, country: Country): boolean {
  return !isWeekend(day) && !isHoliday(day, country);
}

/** The day itself when it is a working day, else the first one after it (Regulation 1182/71, art. 3(4)). */
export function nextWorkingDay(day: Day, country: Country): Day {
  let next = day;
  while (!isWorkingDay(next, country)) next = addPeriod(next, 'P1D');
  return next;
}

const isWeekend = (day: Day): boolean => weekdayOf(day) >= 5;

function isHoliday(day: Day, country: Country): boolean {
  const { fixed, afterEaster } = holidays[country];
  const sinceEaster = daysBetween(easterOf(Number(day.slice(0, 4))), day);
  return fixed.some((date) => day.endsWith(date)) || afterEaster.some((days) => days === sinceEaster);
}
