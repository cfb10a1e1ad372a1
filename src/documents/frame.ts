import { councilWordsOf } from '../languages/document-words.ts';
import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import type { View } from './document.ts';
import { countryOf, organisationOf } from './organisation.ts';
import { isMissing, sayer } from './said.ts';

/** What the title block of an internal document says besides its title. */
export interface FrameFacts {
  readonly title: string;
  /** 'approuvé le…', 'projet…'; '' leaves the line out. */
  readonly status: string;
  /** '' leaves the line out. */
  readonly version?: string;
  /** '2025-2027', 'novembre 2026'; '' leaves the line out. */
  readonly period?: string;
}

/** Title, organisation and title block of a document that is not a notice. */
export function frame(
  facts: Facts,
  language: Language,
  { title, status, version = '', period = '' }: FrameFacts,
): Pick<View, 'title' | 'organisation' | 'country' | 'particulars'> {
  const organisation = organisationOf(facts);
  const name = sayer(language, organisation).needed(organisation.data.name, 'name');
  const { particulars, languageName } = councilWordsOf(language.code);
  const rows = [
    [particulars.version, version],
    [particulars.period, period],
    [particulars.date, language.formatDay(facts.today)],
    [particulars.language, languageName],
    [particulars.status, status],
  ] as const;
  return {
    title,
    organisation: isMissing(name) ? '…' : name,
    country: countryOf(organisation),
    particulars: rows.flatMap(([term, detail]) => (detail === '' ? [] : [{ term, detail }])),
  };
}
