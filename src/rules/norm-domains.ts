import type { Repository } from '../model/repository.ts';
import type { Norm, OwnCatalogue } from '../norms/catalogue.ts';

/** The group in which a norm is counted. */
export interface NormDomain {
  /** 'staff', or the chapter of a catalogue whose ids are numbers: '12'. */
  readonly domain: string;
  /** By language, where the centre's catalogue names the chapter. */
  readonly title?: Readonly<Record<string, string>>;
}

/** The title of the centre's catalogue in that language, else the name that we give the domain, else its key. */
export const domainTitle = (
  { domain, title }: NormDomain,
  language: string,
  names: Readonly<Record<string, string>>,
): string => title?.[language] ?? title?.fr ?? names[domain] ?? domain;

/** 'bcss:staff.awareness' -> 'staff' */
export const domainOf = (norm: string): string => norm.slice(norm.indexOf(':') + 1).split('.')[0] ?? '';

/**
 * The domain of a norm: the first word of its key, as in our catalogue; its chapter where the key of a centre's norm is a
 * number. A catalogue beside the minimal norms counts apart: 'interne:2'.
 */
export function domainsOf({ catalogues }: Pick<Repository, 'catalogues'>): (norm: string) => NormDomain {
  const own = new Map(
    catalogues.flatMap((catalogue) => catalogue.norms.map((norm) => [norm.id, ownDomain(norm, catalogue)])),
  );
  return (norm) => own.get(norm) ?? { domain: domainOf(norm) };
}

function ownDomain({ id, chapter }: Norm, { name, chapters }: OwnCatalogue): NormDomain {
  const isWord = /^[a-z][a-z-]*\./.test(id.slice(name.length + 1));
  const part = isWord ? domainOf(id) : (chapter ?? domainOf(id));
  const title = isWord ? undefined : chapters.find((one) => one.chapter === part)?.title;
  return { domain: name === 'bcss' ? part : `${name}:${part}`, ...(title === undefined ? {} : { title }) };
}
