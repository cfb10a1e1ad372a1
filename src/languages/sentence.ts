import type { Value, Values } from '../model/diagnostic.ts';

/** '{name}', or '{role|dpo=délégué|president=président}' for a value that is a code, or several with commas between. */
const hole = /\{(\w+)((?:\|[^{}|]+)*)\}/g;

/** '[ depuis le {day}]' */
const optionalPart = /\[([^\]]*\{\w+\}[^\]]*)\]/g;

/** Fills the holes of a sentence. A part in [square brackets] is left out when one of its holes has no value. */
export function fillSentence(sentence: string, values: Values, show: (value: Value) => string = plainly): string {
  const filled = sentence.replace(optionalPart, (_, part: string) =>
    holesOf(part).every((name) => values[name] !== undefined) ? part : '',
  );
  return filled.replace(hole, (whole, name: string, words: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return words === '' ? show(value) : inWords(show(value), words);
  });
}

/** A hole whose codes are told in the words of people; a code without a word is told as it is. */
export const worded = (name: string, words: Readonly<Record<string, string>>): string =>
  `{${[name, ...Object.entries(words).map(([code, word]) => `${code}=${word}`)].join('|')}}`;

function inWords(codes: string, words: string): string {
  const known = new Map(
    words.split('|').map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
  );
  return codes
    .split(', ')
    .map((code) => known.get(code) ?? code)
    .join(', ');
}

/** The names of the holes of a sentence. */
export const holesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(hole)].map((match) => match[1] ?? '');

/** A sentence outside a finding, where its holes have no value. The optional parts that need one go. */
export const withoutHoles = (sentence: string): string => sentence.replace(optionalPart, '').replace(hole, '…');

/** The values of a finding as data: numbers stay numbers. */
export const shownValues = (
  values: Values,
  show: (value: Value) => string,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : show(value)]),
  );

/** A value as people read it on their own screen. */
export const plainly = (value: Value): string => (typeof value === 'object' ? value.personal : String(value));

/** A value for machines and shared logs: what names a person shows its first letter only. */
export const masked = (value: Value): string =>
  typeof value === 'object' ? `${value.personal.slice(0, 1)}•••` : String(value);
