import type { Day } from '../../model/day.ts';
import { readPeriod } from '../period.ts';

const months = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

const numbers = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'],
  ...['neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
];

/** '2026-03-01' -> '1er mars 2026'. */
export function formatDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const first = Number(date) === 1 ? '1er' : String(Number(date));
  return `${first} ${months[Number(month) - 1]} ${year}`;
}

/** 'P6M' -> 'six mois'; 'P1Y6M' -> 'un an et six mois'; above sixteen in figures: 'P30D' -> '30 jours'. */
export function formatPeriod(period: string): string {
  const parts = readPeriod(period);
  if (!parts) return period;
  const said = [
    count(parts.years, 'un an', 'ans'),
    count(parts.months, 'un mois', 'mois'),
    count(parts.weeks, 'une semaine', 'semaines'),
    count(parts.days, 'un jour', 'jours'),
  ];
  return formatList(said.filter((words) => words !== '')) || 'zéro jour';
}

/** ['a', 'b', 'c'] -> 'a, b et c'. */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

function count(number: number, one: string, many: string): string {
  if (number === 0) return '';
  return number === 1 ? one : `${numbers[number] ?? number} ${many}`;
}
