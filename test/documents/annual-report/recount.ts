import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A record as it stands in the file. */
// biome-ignore lint/suspicious/noExplicitAny: the point of this count is to know nothing of the project's types
export type Raw = any;

const folder = 'examples/cpas/registers';

/** Every list of the example, straight from its files: nothing of the project stands in between. */
export const raw: Readonly<Record<string, readonly Raw[]>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.replace('.yaml', ''), parse(readFileSync(`${folder}/${file}`, 'utf8'))]),
);

export const list = (register: string): readonly Raw[] => raw[register] ?? [];

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** '2025-03-01' -> '1er mars 2025' */
export function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return `${date === 1 ? '1er' : date} ${months[(month ?? 0) - 1]} ${year}`;
}

export const monthNames = months.map((name) => name[0]?.toUpperCase() + name.slice(1));

/** Instants of the example bear Belgian offsets: their first ten letters are the Belgian day. */
export const inYear = (iso: string | undefined, year: number): boolean => iso?.startsWith(`${year}-`) === true;

export const by = (iso: string | undefined, last: string): boolean => iso !== undefined && iso.slice(0, 10) <= last;

/** '22 h 50 min' from one instant to another. */
export function delay(from: string, to: string | undefined): string {
  if (to === undefined) return '–';
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

/** '14 800 €' */
export const money = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, ' ')} €`;

const decidedOn = (id: string | undefined): string | undefined =>
  list('decisions').find((decision) => decision.id === id)?.on;

/** The actions that the plan held on a day, with the year, quarter and budget it gave them then. */
export function planOn(last: string): readonly Raw[] {
  return list('plan').flatMap((action) => {
    const adopted: readonly Raw[] = action.adopted ?? [];
    const known = adopted.filter(({ decision }) => by(decidedOn(decision) ?? last, last));
    if (adopted.length > 0 && known.length < adopted.length) {
      const version = known.at(-1);
      return version ? [{ ...action, year: undefined, quarter: undefined, budget: [], ...version }] : [];
    }
    return adopted.length > 0 || by(decidedOn(action.decision) ?? last, last) ? [action] : [];
  });
}

export const isDone = (action: Raw, last: string): boolean =>
  action.state === 'done' && by(action.doneOn ?? last, last);

/** People in service on a day. */
export const there = (iso: string): readonly Raw[] =>
  list('people').filter(({ startedOn = iso, leftOn = iso }) => startedOn <= iso && leftOn >= iso);

const later = (iso: string, period: string): string => {
  const [, years = 0, inMonths = 0, days = 0] = (/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(period) ?? []).map(Number);
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  const wanted = month - 1 + (inMonths || 0) + 12 * (years || 0);
  const last = new Date(Date.UTC(year, wanted + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, wanted, Math.min(date, last) + (days || 0))).toISOString().slice(0, 10);
};

/** The days of a control in a year: done, and missed. */
export function controlIn(control: Raw, year: number): { done: readonly string[]; missed: readonly string[] } {
  const own: readonly string[] = (control.performances ?? []).map(({ on }: Raw) => on);
  const nature = { 'duty:ups-check': 'ups-check', 'duty:asset-inventory': 'inventory' }[String(control.duty)];
  const others = list('interventions').flatMap((one) => (one.nature === nature ? [one.endedOn ?? one.startedOn] : []));
  const days = [...new Set([...own, ...others])].filter((one) => one <= `${year}-12-31`).sort();
  const starts = [control.startsOn ?? days[0], ...days].filter((one) => one !== undefined).sort();
  const missed = starts.flatMap((from, index) => {
    const due: string[] = [];
    for (let one = later(from, control.period); one <= `${year}-12-31`; one = later(one, control.period)) {
      if (starts[index + 1] !== undefined && one >= starts[index + 1]) break;
      due.push(one);
    }
    return due;
  });
  return { done: days.filter((one) => inYear(one, year)), missed: missed.filter((one) => inYear(one, year)) };
}

/** The records in groups, in the order in which each group first comes. */
export function grouped(some: readonly Raw[], key: (one: Raw) => string): readonly (readonly Raw[])[] {
  const names = [...new Set(some.map(key))];
  return names.map((name) => some.filter((one) => key(one) === name));
}
