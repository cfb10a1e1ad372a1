import type { Value, Values } from '../model/diagnostic.ts';

/** Fills the holes of a sentence. A part in [square brackets] is left out when one of its holes has no value. */
export function fillSentence(sentence: string, values: Values, show: (value: Value) => string = plainly): string {
  const filled = sentence.replace(/\[([^\]]*\{\w+\}[^\]]*)\]/g, (_, part: string) =>
    holesOf(part).every((name) => values[name] !== undefined) ? part : '',
  );
  return filled.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : show(value);
  });
}

/** The names of the holes of a sentence. */
export const holesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** A value as people read it on their own screen. */
export const plainly = (value: Value): string => (typeof value === 'object' ? value.personal : String(value));

/** A value for machines and shared logs: what names a person shows its first letter only. */
export const masked = (value: Value): string =>
  typeof value === 'object' ? `${value.personal.slice(0, 1)}•••` : String(value);
