import type { ReportContext } from './report-context.ts';

/** '20 min', '22 h 50 min': hours of real time, to the minute. */
export function duration({ say }: ReportContext, hours: number): string {
  const all = Math.round(hours * 60);
  const [whole, minutes] = [Math.floor(all / 60), all % 60];
  if (whole === 0) return say('minutes', {}, minutes);
  return minutes === 0 ? say('hours', {}, whole) : say('hoursAndMinutes', { hours: whole, minutes });
}

/** '14 800 €'; cents only where there are some. */
export function euros({ say }: ReportContext, amount: number): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00a0');
  return say('euros', { amount: cents === undefined ? grouped : `${grouped},${cents}` });
}

/** '1,5': a number as French writes it. */
export const decimal = (number: number): string => String(Math.round(number * 100) / 100).replace('.', ',');

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
