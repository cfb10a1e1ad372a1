import type { Day } from '../../model/day.ts';
import { readPeriod } from '../period.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** '2026-03-01' -> '1 March 2026'. */
export function formatDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** 'P6M' -> '6 months'; 'P1Y6M' -> '1 year and 6 months'. */
export function formatPeriod(period: string): string {
  const parts = readPeriod(period);
  if (!parts) return period;
  const said = [
    count(parts.years, 'year'),
    count(parts.months, 'month'),
    count(parts.weeks, 'week'),
    count(parts.days, 'day'),
  ];
  return formatList(said.filter((words) => words !== '')) || '0 days';
}

/** ['a', 'b', 'c'] -> 'a, b and c'. */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const count = (number: number, unit: string): string =>
  number === 0 ? '' : `${number} ${unit}${number === 1 ? '' : 's'}`;
