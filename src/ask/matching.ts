import type { Choice } from './question.ts';

/** Words with accents and capitals apart. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Every word that was typed is found, accents and capitals apart. */
export function holds(text: string, term: string): boolean {
  const plain = folded(text);
  return folded(term)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/**
 * The one choice that the typed words mean: by its name, its value or one of its other names, else the only one that
 * begins so. Undefined for none, and for several.
 */
export function choiceMeant(choices: readonly Choice[], typed: string): Choice | undefined {
  const wanted = folded(typed);
  const names = ({ name, value, also = [] }: Choice) => [name, value, ...also].map(folded);
  const exact = choices.filter((one) => names(one).includes(wanted));
  const begun = exact.length > 0 ? exact : choices.filter((one) => names(one).some((name) => name.startsWith(wanted)));
  return begun.length === 1 ? begun[0] : undefined;
}
