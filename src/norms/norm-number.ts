import type { Norm } from './catalogue.ts';

/** '12.1', or '~12.4' for a number that no official source confirmed; '' for a norm without a number. */
export function normNumber(norm: Norm | undefined): string {
  if (norm?.number === undefined) return '';
  return norm.verified === true || !/^\d/.test(norm.number) ? norm.number : `~${norm.number}`;
}
