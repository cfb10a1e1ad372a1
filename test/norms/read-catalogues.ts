import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';

const root = new URL('../../', import.meta.url);

/** The fields of a norm, text, duty, authority or body that the tests look at. */
export interface Item {
  readonly id: string;
  readonly source: string | readonly string[];
  readonly confidence: string;
  readonly spec?: readonly string[];
  readonly norms?: readonly string[];
  readonly related?: readonly string[];
  readonly period?: string;
  readonly number?: string;
  readonly verified?: boolean;
  readonly chapter?: string;
  readonly obligation?: Readonly<Record<string, string>>;
  readonly question?: Readonly<Record<string, string>>;
  readonly iso27002?: Readonly<Record<'2013' | '2022', readonly string[]>>;
  readonly isoConfidence?: string;
  readonly isoNote?: string;
  readonly link?: string;
  readonly linkConfidence?: string;
  readonly replacedBy?: string;
  readonly unverified?: readonly string[];
  readonly articles?: readonly Article[];
}

export interface Article {
  readonly article: string;
  readonly spec?: readonly string[];
}

export interface Catalogue {
  readonly catalogue: string;
  readonly sources?: readonly { readonly key: string }[];
  readonly chapters?: readonly { readonly chapter: string }[];
  readonly norms?: readonly Item[];
  readonly texts?: readonly Item[];
  readonly duties?: readonly Item[];
  readonly authorities?: readonly Item[];
  readonly bodies?: readonly Item[];
  readonly holidays?: readonly Item[];
}

export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export const catalogueOf = (file: string): Catalogue =>
  load(textOf(`norms/${file}.yaml`), { schema: CORE_SCHEMA }) as Catalogue;

/** Every file of norms/ but the forms of questionnaires, and its schema. */
export const schemaOf: Readonly<Record<string, string>> = {
  gdpr: 'norm-catalogue',
  bcss: 'norm-catalogue',
  'law-be': 'law-list',
  'law-fr': 'law-list',
  'law-eu': 'law-list',
  authorities: 'authorities',
  duties: 'duties',
  holidays: 'holidays',
};

export const itemsOf = (data: Catalogue): readonly Item[] => [
  ...(data.norms ?? []),
  ...(data.texts ?? []),
  ...(data.duties ?? []),
  ...(data.authorities ?? []),
  ...(data.bodies ?? []),
  ...(data.holidays ?? []),
];

/** What a rule, a schema or a document may cite: norms by id, statutes as law:<id>, their articles as law:<id>#<article>. */
export const citableIdsOf = (data: Catalogue): readonly string[] => [
  ...(data.norms ?? []).map(({ id }) => id),
  ...(data.texts ?? []).flatMap(({ id, articles = [] }) => [
    `law:${id}`,
    ...articles.map(({ article }) => `law:${id}#${article}`),
  ]),
];

/** Every string of a value, with its place. */
export function* stringsIn(value: unknown, place = ''): Iterable<readonly [string, string]> {
  if (typeof value === 'string') yield [place, value];
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, `${place}/${key}`);
  }
}

/** What `list` lacks of `wanted`: the failure names it. */
export const lacking = (wanted: readonly string[], list: Iterable<string>): readonly string[] => {
  const have = new Set(list);
  return wanted.filter((item) => !have.has(item));
};
