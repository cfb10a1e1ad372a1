import type { LocalAddress } from '../../model/records.ts';
import { atStart, inPhrase, joined, missing, type Said, sayer } from '../said.ts';
import type { NoticeContext } from './context.ts';
import { registrationNumber } from './registration-number.ts';

/** Where the reader is, and how places are called there. */
export type Place = Pick<NoticeContext, 'jurisdiction' | 'language'>;

/** An address on one line; the country only when it is another one. */
export function postalAddress(address: LocalAddress, context: Place): string {
  const abroad = address.country !== undefined && address.country !== context.jurisdiction.toUpperCase();
  const country = abroad ? countryName(address.country ?? '', context) : '';
  const town = `${address.postalCode} ${address.city}`;
  return [address.organisation ?? '', address.street, town, country].filter((line) => line !== '').join(', ');
}

/** 'CH' -> 'Suisse'. */
export const countryName = (code: string, { language }: Pick<NoticeContext, 'language'>): string =>
  new Intl.DisplayNames([language.code], { type: 'region' }).of(code) ?? code;

/** '+32 (0)81 00 00 00' -> '+3281000000', for a `tel:` link. */
export const dialled = (phone: string): string => phone.replace('(0)', '').replace(/[^+\d]/g, '');

/** Who is responsible for the data, and how to reach them (art. 13(1)(a)). */
export function controller(context: NoticeContext) {
  const { organisation, language } = context;
  const { data } = organisation;
  const say = sayer(language, organisation);
  const name = say.needed(data.name, 'name');
  const shortName = say.needed(data.shortName ?? data.name, data.shortName ? 'shortName' : 'name');
  const guess = inPhrase(language.terms[`organisation.${data.kind}`], { name: shortName });
  const withArticle = data.withArticle ? say.needed(data.withArticle, 'withArticle') : guess;
  return {
    name,
    shortName,
    withArticle,
    atStart: atStart(withArticle),
    number: numberOf(context),
    address: data.address ? postalAddress(data.address, context) : missing(organisation, 'address'),
    email: data.email ?? missing(organisation, 'email'),
    phone: data.phone ?? '',
    dial: dialled(data.phone ?? ''),
    fax: data.fax ?? '',
    website: data.website ?? '',
    representative: representative(context),
    euRepresentative: data.euRepresentative ?? '',
    missions: say.optional(data.missions, 'missions'),
    accessibilityStatement: data.accessibilityStatement ?? '',
  };
}

function numberOf({ organisation, language, jurisdiction }: NoticeContext): { label: string; value: Said } {
  const field = jurisdiction === 'fr' ? 'siren' : 'enterpriseNumber';
  const written = organisation.data[field];
  return {
    label: language.terms[`organisation.${field}`],
    value: written === undefined ? missing(organisation, field) : registrationNumber(field, written),
  };
}

function representative({ organisation, repository, language }: NoticeContext): Said {
  const written = organisation.data.legalRepresentative;
  if (!written) return '';
  const person = written.person ? repository.find('people', written.person)?.data : undefined;
  const office = sayer(language, organisation).needed(written.function, 'legalRepresentative', 'function');
  const name = person ? `${person.firstName} ${person.lastName}` : '';
  return joined([name, office], (words) => words.join(', '));
}
