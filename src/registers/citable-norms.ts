import type { OwnCatalogue } from '../norms/catalogue.ts';
import { catalogueOf, replacements } from '../norms/standing-for.ts';
import { nearestNorm, normSuggestion } from './norm-suggestion.ts';
import { normIds } from './shipped.js';

/** The norms that a register may cite. */
export interface CitableNorms {
  has(id: string): boolean;
  /** The norm that the author may have meant. */
  suggestion(id: string): string | undefined;
  /** The file whose catalogue stands in place of the shipped one that holds this id. */
  replacedBy(id: string): string | undefined;
}

/** A file of norms/ that could not be read: which norms it holds is not known. */
export interface UnreadCatalogue {
  readonly name: string;
}

const shipped: CitableNorms = {
  has: (id) => shippedIds().has(id),
  suggestion: normSuggestion,
  replacedBy: () => undefined,
};

/** What the centre wrote itself stands in place of the shipped catalogue of the same name, or beside it. */
export function citableNorms(own: readonly OwnCatalogue[], unread: readonly UnreadCatalogue[]): CitableNorms {
  if (own.length + unread.length === 0) return shipped;
  const files = new Map(own.map(({ name, file }) => [name, file]));
  const ids = new Set(own.flatMap(({ norms }) => norms.map(({ id }) => id)));
  const unknown = new Set(unread.map(({ name }) => name));
  const replacing = replacements(own);
  const has = (id: string): boolean => {
    const name = catalogueOf(id);
    if (unknown.has(name)) return true;
    return files.has(name) ? ids.has(id) : shippedIds().has(id);
  };
  const numbers = numbersOf(own);
  const still = (id: string | undefined) => (id !== undefined && has(id) ? id : undefined);
  return {
    has,
    suggestion: (id) =>
      replacing.get(id)?.find(has) ??
      numbers.get(numberIn(id) ?? '') ??
      still(normSuggestion(id)) ??
      nearestNorm(id, [...ids]),
    replacedBy: (id) => (shippedIds().has(id) ? files.get(catalogueOf(id)) : undefined),
  };
}

/** '12.4' of 'bcss:12.4', 'BCSS 12.4' and '~12.4'. */
const numberIn = (written: string): string | undefined =>
  /^(?:[a-z]+[ :.]*)?~?(\d+(?:\.\d+)+)$/i.exec(written.trim())?.[1];

const numbersOf = (own: readonly OwnCatalogue[]): ReadonlyMap<string, string> =>
  new Map(own.flatMap(({ norms }) => norms.flatMap(({ id, number }) => (number === undefined ? [] : [[number, id]]))));

let known: ReadonlySet<string> | undefined;

function shippedIds(): ReadonlySet<string> {
  known ??= new Set(normIds());
  return known;
}
