import type { Day } from '../model/day.ts';
import type { Question } from '../rules/questionnaires.ts';
import type { Value } from './value.ts';

/** What a value of the right kind can still have wrong: a word of the language. */
export type FactFault = 'wantsPastDay' | 'wantsWhole';

/** The facts that are hours have fractions; all other figures count something. */
const isCounted = (fact: NonNullable<Question['fact']>): boolean => !fact.endsWith('-hours');

/** Every day that a form asks as a fact tells what was done; every count of the registers is whole. */
export function factFault({ fact, kind }: Question, value: Value, today: Day): FactFault | undefined {
  if (fact === undefined) return undefined;
  if (kind === 'day' && typeof value === 'string' && value > today) return 'wantsPastDay';
  return kind === 'number' && isCounted(fact) && !Number.isInteger(value) ? 'wantsWhole' : undefined;
}
