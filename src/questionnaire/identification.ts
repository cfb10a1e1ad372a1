import type { LocalAddress, Registers } from '../model/records.ts';
import type { Facts } from '../model/repository.ts';
import { designations } from '../rules/role-holders.ts';

type Questionnaire = Registers['questionnaires'];
export type Identification = Pick<Questionnaire, 'institution' | 'roles'>;

/** The block of identification: the organisation, and who holds the roles it names on the day. */
export function identificationOf(facts: Facts): Identification {
  const { repository } = facts;
  const organisation = repository.entries('organisation')[0]?.data;
  const people = designations(
    facts,
    'security-adviser',
    'deputy-security-adviser',
    'dpo',
    'deputy-dpo',
    'head-of-daily-management',
  );
  const roles = people.map(({ data: { role, person, contact, hoursPerWeek } }) => {
    const email = contact?.email ?? repository.find('people', person ?? '')?.data.email;
    return defined({ role: role as RoleOfBlock, person, email, hoursPerWeek });
  });
  return { ...(organisation === undefined ? {} : { institution: institutionOf(organisation) }), roles };
}

type RoleOfBlock = NonNullable<Questionnaire['roles']>[number]['role'];

const institutionOf = ({ name, address, enterpriseNumber }: Registers['organisation']) =>
  defined({ name, address: address && inOneLine(address), enterpriseNumber });

const inOneLine = ({ street, postalCode, city }: LocalAddress): string => `${street}, ${postalCode} ${city}`;

type Defined<Data> = { [Key in keyof Data]: Exclude<Data[Key], undefined> };

/** Without the fields that hold nothing. */
const defined = <Data extends object>(data: Data): Defined<Data> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Defined<Data>;
