import type { Norm } from './catalogue.ts';
import { norms } from './catalogues.js';

const byId = new Map<string, Norm>(norms.map((norm) => [norm.id, norm]));

export const findNorm = (id: string): Norm | undefined => byId.get(id);

/** A text of a norm in the language asked for, else in French. */
export const inLanguage = (texts: Readonly<Record<string, string>>, language: string): string =>
  texts[language] ?? texts.fr ?? '';

/** How a norm is cited: 'RGPD, art. 13, § 1, a)'. A number that no official source confirmed bears a '~'. */
export function citationOf(id: string, language: string): string {
  const norm = byId.get(id);
  return norm === undefined ? id : citationFrom(norm, language);
}

export function citationFrom({ citation, number = '', verified }: Norm, language: string): string {
  const numbered = /^\d/.test(number) ? ` ${verified ? '' : '~'}${number}` : '';
  return `${inLanguage(citation, language)}${numbered}`;
}
