import type { LegalCitation, Registers } from '../../model/records.ts';
import { inPhrase, inRow, inSentence, type Said, sayer } from '../said.ts';
import type { NoticeContext } from './context.ts';

/** A legal text as it is cited. */
export interface Reference {
  /** Identifier of the legal text. */
  readonly id: string;
  /** 'Loi organique du 8 juillet 1976 des centres publics d'action sociale, art. 57' */
  readonly full: Said;
  /** The same inside a sentence: 'loi organique …, art. 57'. */
  readonly inline: Said;
  /** For tables: 'Loi organique des CPAS, art. 57'. */
  readonly short: Said;
  /** The text's own title, without articles. */
  readonly title: Said;
  /** The same inside a sentence. */
  readonly inlineTitle: Said;
  /** Its short name without articles, '' when it has none of its own. */
  readonly shortTitle: Said;
  /** The short name with the day: 'Loi organique des CPAS (8 juillet 1976)'. */
  readonly dated: Said;
  /** Official address, or ''. */
  readonly link: string;
  readonly date: string;
  /** A law, a decree or a code: no internal rule, no schedule. */
  readonly statute: boolean;
  /** A code: cited by its short name, which the short layout spells out. */
  readonly code: boolean;
}

const statutes: readonly Registers['legal-texts']['kind'][] = [
  ...(['law', 'decree', 'ordinance', 'royal-decree', 'government-decree', 'code', 'treaty'] as const),
];

/** The citation with the words of the register of legal texts and of the list that ships with the tool. */
export function reference(context: NoticeContext, citation: LegalCitation): Reference {
  const { language, repository } = context;
  const entry = repository.find('legal-texts', citation.text);
  const say = sayer(language, entry ?? context.notice);
  const title = say.needed(entry?.data.citation ?? citation.text, 'citation');
  const shortTitle = say.optional(entry?.data.shortName, 'shortName');
  const inlineTitle = entry?.data.kind === 'schedule' ? title : inSentence(title, language.code);
  const withArticles = (text: Said): Said =>
    citation.articles ? inPhrase(language.terms['citation.articles'], { text, articles: citation.articles }) : text;
  return {
    id: citation.text,
    full: withArticles(title),
    inline: withArticles(inlineTitle),
    short: withArticles(shortTitle === '' ? title : shortTitle),
    title,
    inlineTitle,
    shortTitle: shortTitle === title ? '' : shortTitle,
    dated: withDay(context, shortTitle === '' ? title : shortTitle, entry?.data.date ?? ''),
    link: entry?.data.link ?? '',
    date: entry?.data.date ?? '',
    statute: entry !== undefined && statutes.includes(entry.data.kind),
    code: entry?.data.kind === 'code',
  };
}

/** A name that holds the day already gets it no second time. */
function withDay({ language }: NoticeContext, item: Said, date: string): Said {
  const day = date === '' ? '' : language.formatDay(date);
  if (day === '' || (typeof item === 'string' && item.includes(day))) return item;
  return inPhrase(language.terms['data.with-condition'], { item, condition: day });
}

/** All citations of a list, in their order. */
export const references = (context: NoticeContext, citations: readonly LegalCitation[] = []): readonly Reference[] =>
  citations.map((citation) => reference(context, citation));

/** Citations in a row, by their short names; '' for none. */
export const inShort = (cited: readonly Reference[]): Said => inRow(cited.map(({ short }) => short));
