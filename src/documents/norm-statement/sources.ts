import type { CatalogueHead, Norm } from '../../norms/catalogue.ts';
import { catalogueHeads } from '../../norms/catalogues.js';
import { findNorm, inLanguage } from '../../norms/citation.ts';
import { distinct } from '../said.ts';
import type { StatementContext } from './context.ts';

/** Where the norms come from, and how far they can be trusted. */
export function sourcesOf({ facts, compliance, language, words }: StatementContext) {
  const norms = compliance.norms.flatMap(({ norm }) => (norm === undefined ? [] : [norm]));
  const shipped = new Set(norms.filter(isShipped).map(({ catalogue }) => catalogue));
  const used = new Set(norms.map(({ catalogue }) => catalogue));
  const ours = catalogueHeads().filter(({ catalogue }) => shipped.has(catalogue));
  const own = facts.repository.catalogues.filter(({ name }) => used.has(name));
  const heads = [...own, ...ours];
  const cited = new Set(norms.flatMap(({ source }) => source.split(', ')));
  const numbers = compliance.norms.map(({ number }) => number).filter((number) => /^~?\d/.test(number));
  return {
    catalogues: heads.map(({ title }) => inLanguage(title, language.code)),
    own: own.map(({ title, file }) => ({ title: inLanguage(title, language.code), file })),
    isMany: heads.length > 1,
    isOurs: ours.length > 0,
    notes: heads.flatMap(({ note }) => (note === undefined ? [] : [inLanguage(note, language.code)])),
    reconstructed: numbers.filter((number) => number.startsWith('~')).length,
    numbered: numbers.length,
    confidences: Object.entries(words.confidences).flatMap(([confidence, meaning]) => {
      const count = norms.filter((norm) => norm.confidence === confidence).length;
      return count === 0 ? [] : [{ meaning, count }];
    }),
    rows: sourceRows(heads, cited),
  };
}

/** True for a norm of the package; a centre's own transcription has its own words and sources. */
export const isShipped = (norm: Norm): boolean => findNorm(norm.id) === norm;

function sourceRows(heads: readonly Pick<CatalogueHead, 'sources'>[], cited: ReadonlySet<string>) {
  const sources = heads.flatMap(({ sources }) => sources).filter(({ key }) => cited.has(key));
  return distinct(sources, ({ key }) => key).map(({ key, what, fr, links = [] }) => ({
    key,
    what: fr ?? what,
    links: links.map((link, index) => ({ link, text: linkText(link, links.length > 1 ? index + 1 : 0) })),
  }));
}

/** 'https://www.uvcw.be/page' -> 'uvcw.be', or 'uvcw.be (2)' for the second link of a source. */
function linkText(link: string, place: number): string {
  const host = link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '');
  return place === 0 ? host : `${host} (${place})`;
}
