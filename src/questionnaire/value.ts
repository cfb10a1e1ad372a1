import { isDay } from '../model/day.ts';
import { complianceValues, type Question } from '../rules/questionnaires.ts';

export type Value = string | number | boolean;

/** What a typed value lacks: the word for it is the language's. */
export type ValueFault = 'wantsNumber' | 'wantsDay' | 'wantsText' | 'wantsChoice';

/** A value as it was typed, read by the kind of its question; `meaning` says which value other words stand for. */
export function readValue(
  question: Question,
  typed: string,
  meaning: (typed: string) => string | undefined = () => undefined,
): { readonly value: Value } | { readonly wrong: ValueFault } {
  const text = typed.trim();
  if (question.kind === 'number') {
    const number = /^\d{1,9}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
    return number === undefined ? { wrong: 'wantsNumber' } : { value: number };
  }
  if (question.kind === 'day') return isDay(text) ? { value: text } : { wrong: 'wantsDay' };
  if (question.kind === 'text') return text === '' ? { wrong: 'wantsText' } : { value: text };
  const known = valuesFor(question);
  const meant = known.includes(text) ? text : meaning(text);
  if (meant === undefined || !known.includes(meant)) return { wrong: 'wantsChoice' };
  return { value: question.kind === 'yes-no' ? meant === 'yes' : meant };
}

/** The closed list of a question, as it is typed; empty for a number, a day or a text. */
export function valuesFor({ kind, choices = [] as never }: Question): readonly string[] {
  if (kind === 'compliance') return complianceValues;
  if (kind === 'yes-no') return ['yes', 'no'];
  return kind === 'choice' ? choices.map(({ value }) => value) : [];
}

/** A value as one would type it. */
export const typed = (value: Value): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
