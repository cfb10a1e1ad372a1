import type { CatalogueSource, Chapter, Norm, OwnCatalogue } from './catalogue.ts';

type Texts = Readonly<Record<string, string>>;

/** A catalogue as its file writes it (schemas/norm-catalogue.schema.json). */
export interface WrittenCatalogue {
  readonly catalogue: string;
  readonly title: Texts;
  readonly link?: string;
  readonly note?: Texts;
  readonly sources?: readonly CatalogueSource[];
  readonly chapters?: readonly Chapter[];
  readonly norms: readonly WrittenNorm[];
}

/** A source is a sentence, or the keys of the catalogue's own table of sources. */
export type WrittenNorm = Omit<Norm, 'catalogue' | 'source' | 'citation'> & {
  readonly citation?: Texts;
  readonly source: string | readonly string[];
  readonly spec?: unknown;
};

/** One norm, with what it takes from its catalogue: the name, the link, the title as its citation, its sources in one text. */
export function normFrom({ spec: _, ...written }: WrittenNorm, catalogue: WrittenCatalogue): Norm {
  const { source, citation = catalogue.title } = written;
  return {
    ...(catalogue.link === undefined ? {} : { link: catalogue.link }),
    ...written,
    citation,
    source: typeof source === 'string' ? source : source.join(', '),
    catalogue: catalogue.catalogue,
  };
}

/** A catalogue as a centre wrote it into that file. */
export function ownCatalogueFrom(written: WrittenCatalogue, file: string): OwnCatalogue {
  const { catalogue: name, title, note, chapters = [], sources = [] } = written;
  const norms = written.norms.map((norm) => normFrom(norm, written));
  return { name, file, title, norms, chapters, sources, ...(note === undefined ? {} : { note }) };
}
