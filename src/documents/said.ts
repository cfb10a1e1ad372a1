import type { Language } from '../languages/language.ts';
import { phrase } from '../languages/phrase.ts';
import type { Path } from '../model/location.ts';
import type { LocalText } from '../model/records.ts';
import type { Entry } from '../model/repository.ts';
import type { Missing } from './document.ts';

/** Words for a template, or the mark that says which field of which entry holds them not yet. */
export type Said = string | Missing;

type Place = Pick<Entry<unknown>, 'at'>;

/** The field as the author writes it: ['contact', 'email'] -> 'contact.email', ['purposes', 0] -> 'purposes[0]'. */
const fieldName = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The mark of a fact that the entry should hold at this path. */
export const missing = (place: Place, ...path: Path): Missing => ({
  missing: { at: place.at(...path), field: fieldName(path) },
});

export const isMissing = (value: unknown): value is Missing =>
  typeof value === 'object' && value !== null && 'missing' in value;

/** How the texts of one entry are said in the page's language. */
export interface Sayer {
  /** A text that the document cannot do without. */
  needed(text: LocalText | undefined, ...path: Path): Said;
  /** '' when the entry has no such text; a mark when it has one, but not in this language. */
  optional(text: LocalText | undefined, ...path: Path): Said;
}

/** A plain string counts for every language: it is a name, or a text not translated yet. */
export function sayer(language: Language, place: Place): Sayer {
  const say = (text: LocalText | undefined, path: Path): Said | undefined => {
    if (text === undefined || typeof text === 'string') return text;
    return text[language.code] ?? missing(place, ...path, language.code);
  };
  return {
    needed: (text, ...path) => say(text, path) ?? missing(place, ...path),
    optional: (text, ...path) => say(text, path) ?? '',
  };
}

/** The words joined by the function; the first missing one stands for the whole. Empty words are left out. */
export function joined(parts: readonly Said[], join: (words: readonly string[]) => string): Said {
  const gap = parts.find(isMissing);
  if (gap) return gap;
  return join(parts.filter((part): part is string => typeof part === 'string' && part !== ''));
}

/** A term with words in its holes; a missing word stands for the whole. */
export function inPhrase(term: string, values: Readonly<Record<string, Said>>): Said {
  const gap = Object.values(values).find(isMissing);
  return gap ?? phrase(term, values as Readonly<Record<string, string>>);
}

/** Each value once, judged by its key; the first one stays. */
export function distinct<Value>(values: readonly Value[], key: (value: Value) => string): readonly Value[] {
  const keys = values.map(key);
  return values.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The same words at the start of a sentence. */
export const atStart = (words: Said): Said =>
  typeof words === 'string' ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words;

/** The words as a sentence: a capital and, where none is written, a full stop. '' stays ''. */
export function sentence(words: Said): Said {
  const text = atStart(words);
  return typeof text !== 'string' || text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The words inside a sentence: without the full stop that the author may have written. */
export const clause = (words: Said): Said => (typeof words === 'string' ? words.replace(/\.$/, '') : words);

/** A text that begins in lower case is put into the phrase; one that begins with a capital is a sentence already. */
export function sentenceWith(term: string, text: Said): Said {
  if (typeof text !== 'string' || text === '' || /^\p{Lu}/u.test(text)) return sentence(text);
  return sentence(inPhrase(term, { text: clause(text) }));
}

/** Inside a sentence a common noun loses its capital (not in German); an abbreviation and 'Banque-Carrefour' keep it. */
export function inSentence(words: Said, code: Language['code']): Said {
  if (typeof words !== 'string' || code === 'de' || !/^\p{Lu}(\p{Ll}(?!\p{L}*-\p{Lu})|['’]\p{L})/u.test(words))
    return words;
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

/** Names or clauses in a row: 'Aide sociale ; Repas à domicile'. Names hold commas, so commas would not part them. */
export const inRow = (words: readonly Said[]): Said => joined(words.map(clause), (parts) => parts.join(' ; '));
