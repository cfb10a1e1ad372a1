import { countryOf } from '../../clocks/working-day.ts';
import { councilAgendaWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Facts } from '../../model/repository.ts';
import { designations } from '../../rules/role-holders.ts';
import { dialled, postalAddress } from '../notice/controller.ts';
import { organisationOf } from '../organisation.ts';
import { inPhrase, missing, sayer } from '../said.ts';

/** The organisation as the sender of a letter or of a form. `phone` is '' when there is none. */
export function sender(facts: Facts, language: Language) {
  const organisation = organisationOf(facts);
  const { data } = organisation;
  const say = sayer(language, organisation);
  const name = say.needed(data.name, 'name');
  const shortName = data.shortName === undefined ? name : say.needed(data.shortName, 'shortName');
  return {
    name,
    withArticle: data.withArticle
      ? say.needed(data.withArticle, 'withArticle')
      : inPhrase(language.terms[`organisation.${data.kind}`], { name: shortName }),
    address: data.address ? postalAddress(data.address, placeOf(facts, language)) : missing(organisation, 'address'),
    city: data.address?.city ?? missing(organisation, 'address', 'city'),
    email: data.email ?? missing(organisation, 'email'),
    phone: data.phone ?? '',
    dial: dialled(data.phone ?? ''),
    signatories: signatories(facts, language),
  };
}

export const placeOf = ({ repository }: Facts, language: Language) => ({
  jurisdiction: countryOf(repository.settings.data.profile),
  language,
});

/** Who signs for a CPAS: its president and its head of daily management (organic law, art. 28, § 2). */
function signatories(facts: Facts, language: Language): readonly { readonly name: string; readonly office: string }[] {
  return designations(facts, 'president', 'head-of-daily-management').flatMap(({ data }) => {
    const person = facts.repository.find('people', data.person ?? '');
    if (person === undefined) return [];
    const [own] = person.data.functions ?? [];
    const office = own === undefined ? '' : sayer(language, person).optional(own, 'functions', 0);
    const role = councilAgendaWordsOf(language.code).roles[data.role] ?? data.role;
    return [
      {
        name: `${person.data.firstName} ${person.data.lastName}`,
        office: typeof office === 'string' && office !== '' ? lowerFirst(office) : role,
      },
    ];
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
