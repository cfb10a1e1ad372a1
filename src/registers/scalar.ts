const nullWords = new Set(['', '~', 'null', 'Null', 'NULL']);
const trueWords = new Set(['true', 'True', 'TRUE']);
const falseWords = new Set(['false', 'False', 'FALSE']);
const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** The core schema of YAML 1.2, letter by letter, so that `yaml` (which gives us places) reads the same values. */
export const isNull = (text: string): boolean => nullWords.has(text);
export const isTruth = (text: string): boolean => trueWords.has(text) || falseWords.has(text);
export const isInteger = (text: string): boolean => integer.test(text);
export const isDecimal = (text: string): boolean => decimal.test(text) || special.test(text);

export const truthOf = (text: string): boolean => trueWords.has(text);

export const integerOf = (text: string): number => (/^0[ox]/.test(text) ? Number(text) : Number.parseInt(text, 10));

export function decimalOf(text: string): number {
  if (!special.test(text)) return Number(text);
  if (/nan/i.test(text)) return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The words that are no texts. */
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...Array.from(nullWords, (word): [string, null] => [word, null]),
  ...Array.from(trueWords, (word): [string, boolean] => [word, true]),
  ...Array.from(falseWords, (word): [string, boolean] => [word, false]),
]);

/** How every number begins. */
const numeric = /^[-+.\d]/;

/** What a text without quotes means: nothing, a truth, a number or itself. */
export function plainValue(text: string): unknown {
  if (!numeric.test(text)) return words.has(text) ? words.get(text) : text;
  if (isInteger(text)) return integerOf(text);
  return isDecimal(text) ? decimalOf(text) : text;
}
