import { plural } from '../../languages/plural.ts';
import type { LocalAddress } from '../../model/records.ts';
import type { Questionnaire } from '../../rules/questionnaires.ts';
import { organisationOf } from '../organisation.ts';
import { missing, type Said, sayer } from '../said.ts';
import type { QuestionnaireContext } from './context.ts';

/** Who answers: the institution as the questionnaire names it, else as it is today; and who holds which function. */
export const identification = (context: QuestionnaireContext) => ({
  institution: institutionOf(context),
  people: rolesAsked.map((role) => personFor(role, context)),
});

function institutionOf({ facts, language, questionnaire }: QuestionnaireContext) {
  const written = questionnaire.data.institution;
  const organisation = organisationOf(facts);
  const { name, address, enterpriseNumber } = organisation.data;
  return {
    name:
      written === undefined
        ? sayer(language, organisation).needed(name, 'name')
        : sayer(language, questionnaire).needed(written.name, 'institution', 'name'),
    address: written?.address ?? (address === undefined ? missing(organisation, 'address') : inOneLine(address)),
    enterpriseNumber: written?.enterpriseNumber ?? enterpriseNumber ?? missing(organisation, 'enterpriseNumber'),
  };
}

const inOneLine = ({ street, postalCode, city }: LocalAddress): string =>
  [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

type Role = NonNullable<Questionnaire['data']['roles']>[number]['role'];

/** The functions that the form asks for, in its order. */
const rolesAsked: readonly Role[] = [
  'security-adviser',
  'deputy-security-adviser',
  'dpo',
  'deputy-dpo',
  'head-of-daily-management',
];

/** One function: who holds it, or that nobody does. Without its head the questionnaire cannot be signed. */
function personFor(role: Role, context: QuestionnaireContext) {
  const { facts, questionnaire, words } = context;
  const named = questionnaire.data.roles?.find((one) => one.role === role);
  const person = facts.repository.find('people', named?.person ?? '')?.data;
  const { email = person?.email ?? '', hoursPerWeek } = named ?? {};
  const name: Said = person === undefined ? '' : `${person.firstName} ${person.lastName}`.trim();
  const isNeeded = role === 'head-of-daily-management' || questionnaire.data.roles === undefined;
  return {
    role: words.roles[role],
    firstName: person?.firstName ?? '',
    lastName: person?.lastName ?? '',
    email: person === undefined ? '' : email,
    hours: person === undefined || hoursPerWeek === undefined ? '' : hoursIn(hoursPerWeek, context),
    absent: name !== '' ? '' : isNeeded ? missing(questionnaire, 'roles') : words.nobody,
  };
}

/** '7,5 heures par semaine' */
const hoursIn = (hours: number, { language, words }: QuestionnaireContext): string =>
  plural(words.hours, hours, language).replace('.', words.decimalSign);
