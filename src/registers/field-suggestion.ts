import type { Path } from '../model/location.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { fieldTitles, type SchemaName } from './schema.ts';

/**
 * The field an author may have meant: by its name, or by the French title that forms and the documentation give it
 * ('prenom' -> firstName, 'début' -> startedOn). Nearest first: the very title, a name with a slip, the
 * first word of a title, a title with a slip, any word of one.
 */
export function fieldSuggestion(name: SchemaName, path: Path, written: string): string | undefined {
  const fields = fieldTitles(name, path);
  const key = folded(written);
  const titles = fields.map(({ field, title }) => ({ field, title: folded(title), words: wordsOf(title) }));
  const titled = (holds: (one: (typeof titles)[number]) => boolean): string | undefined => titles.find(holds)?.field;
  return (
    titled(({ title }) => key !== '' && title === key) ??
    titled(({ field }) => field === everyday.get(key)) ??
    suggestionFor(
      written,
      fields.map(({ field }) => field),
    ) ??
    endingIn(
      key,
      fields.map(({ field }) => field),
    ) ??
    titled(({ words }) => words[0] === key) ??
    nearest(key, titles) ??
    titled(({ words }) => words.includes(key))
  );
}

/** What people call a field that no title says. */
const everyday: ReadonlyMap<string, string> = new Map([
  ...['tel', 'telephone', 'gsm', 'portable', 'mobile'].map((word): [string, string] => [word, 'phone']),
  ...['mail', 'mel', 'adressemail'].map((word): [string, string] => [word, 'email']),
]);

/** The fields of several words that end in the word: 'name' -> 'firstName / lastName'. Of more than two, none is meant. */
function endingIn(key: string, fields: readonly string[]): string | undefined {
  const ending = fields.filter((field) => /[A-Z][a-z]*$/.exec(field)?.[0].toLowerCase() === key);
  return ending.length === 1 || ending.length === 2 ? ending.join(' / ') : undefined;
}

function nearest(key: string, titles: readonly { readonly field: string; readonly title: string }[]) {
  const title = suggestionFor(
    key,
    titles.map((one) => one.title),
  );
  return titles.find((one) => one.title === title)?.field;
}

/** 'Date de début' -> ['date', 'debut']: words of less than three letters say nothing. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}]+/u)
    .map(folded)
    .filter((word) => word.length > 2);

/** Without accents, capitals and what parts words: 'Prénom' -> 'prenom', 'date_naissance' -> 'datenaissance'. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
