import { isDay } from '../model/day.ts';
import { complianceValues, type Question } from '../rules/questionnaires.ts';

export type Value = string | number | boolean;

/** What a typed value lacks: the word for it is the language's. */
export type ValueFault = 'wantsNumber' | 'wantsDay' | 'wantsText' | 'wantsChoice';

/** A value as it was typed, read by the kind of its question. */
export function readValue(
  question: Question,
  typed: string,
): { readonly value: Value } | { readonly wrong: ValueFault } {
  const text = typed.trim();
  if (question.kind === 'number') {
    const number = /^\d{1,9}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
    return number === undefined ? { wrong: 'wantsNumber' } : { value: number };
  }
  if (question.kind === 'day') return isDay(text) ? { value: text } : { wrong: 'wantsDay' };
  if (question.kind === 'text') return text === '' ? { wrong: 'wantsText' } : { value: text };
  if (!valuesFor(question).includes(text)) return { wrong: 'wantsChoice' };
  return { value: question.kind === 'yes-no' ? text === 'yes' : text };
}

/** The closed list of a question, as it is typed; empty for a number, a day or a text. */
export function valuesFor({ kind, choices = [] as never }: Question): readonly string[] {
  if (kind === 'compliance') return complianceValues;
  if (kind === 'yes-no') return ['yes', 'no'];
  return kind === 'choice' ? choices.map(({ value }) => value) : [];
}

/** A value as one would type it. */
export const typed = (value: Value): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
