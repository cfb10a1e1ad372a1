import { writeFileSync } from 'node:fs';
import { normFrom, type WrittenNorm } from '../../src/norms/written-norm.ts';
import { normFiles, readNorms } from './shipped.ts';

type Texts = Readonly<Record<string, string>>;

interface Article {
  readonly article: string;
  readonly subject?: Texts;
  readonly period?: string;
  readonly confidence?: string;
}

interface LawText {
  readonly id: string;
  readonly citation?: Texts;
  readonly link?: string;
  readonly shortName?: Texts;
  readonly subject?: Texts;
  readonly articles?: readonly Article[];
  readonly source: string;
  readonly confidence: string;
}

/** Every norm of norms/ in one list, in the shape of `src/norms/catalogue.ts`. */
export function readCatalogues(): readonly object[] {
  return normFiles().flatMap((file) => {
    const data = readNorms(file);
    const catalogue = String(data.catalogue);
    const provisions = ((data.norms ?? []) as WrittenNorm[]).map((norm) => normFrom(norm, data as never));
    const laws = ((data.texts ?? []) as LawText[]).flatMap((text) => [
      lawOf(text, catalogue),
      ...articlesOf(text, catalogue),
    ]);
    return [...provisions, ...laws];
  });
}

/** A source is a sentence, or the keys of the catalogue's own table of sources. */
const joined = (source: unknown): string => (Array.isArray(source) ? source.join(', ') : String(source));

function lawOf(text: LawText, catalogue: string): object {
  const { citation, shortName, subject, link, source, confidence } = text;
  return {
    id: `law:${text.id}`,
    catalogue,
    citation: shortName ?? citation,
    title: citation,
    obligation: subject,
    link,
    source: joined(source),
    confidence,
  };
}

function articlesOf(text: LawText, catalogue: string): readonly object[] {
  return (text.articles ?? []).map(({ article, subject = {}, period, confidence }) => ({
    id: `law:${text.id}#${article}`,
    catalogue,
    citation: withArticle(text.shortName ?? text.citation ?? {}, article),
    title: subject,
    period,
    link: text.link,
    source: joined(text.source),
    confidence: confidence ?? text.confidence,
  }));
}

/** '57, § 1er', 'L. 311-3', 'R. 232-46'; other parts of a text go by their name alone. */
const isNumber = (article: string): boolean => /^(?:\d|[LRDA]\. ?\d)/.test(article);

const withArticle = (texts: Texts, article: string): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      `${text}, ${isNumber(article) ? 'art. ' : ''}${article}`,
    ]),
  );

/** Every duty, with its sources in one line. */
const readDuties = (): readonly object[] =>
  normFiles().flatMap((file) =>
    ((readNorms(file).duties ?? []) as { source: unknown }[]).map((duty) => ({ ...duty, source: joined(duty.source) })),
  );

/** The title, the warning and the table of sources of each catalogue of norms. */
const readHeads = (): readonly object[] =>
  normFiles()
    .map(readNorms)
    .filter((data) => Array.isArray(data.norms))
    .map(({ catalogue, title, note, sources = [] }) => ({ catalogue, title, note, sources }));

/** Writes the module behind `explain`, `list norms`, `list duties` and the sources of a finding. */
export async function writeCatalogues(): Promise<void> {
  const text = JSON.stringify(JSON.stringify(readCatalogues()));
  const duties = JSON.stringify(JSON.stringify(readDuties()));
  const heads = JSON.stringify(JSON.stringify(readHeads()));
  writeFileSync(
    new URL('../../src/norms/catalogues.js', import.meta.url),
    `export const norms = JSON.parse(${text});\nexport const duties = () => JSON.parse(${duties});\nexport const catalogueHeads = () => JSON.parse(${heads});\n`,
  );
}
