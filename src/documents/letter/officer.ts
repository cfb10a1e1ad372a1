import type { Language } from '../../languages/language.ts';
import type { Facts } from '../../model/repository.ts';
import { rolesInForce } from '../../rules/in-force.ts';
import type { Missing } from '../document.ts';
import { dialled } from '../notice/controller.ts';
import { organisationOf } from '../organisation.ts';
import { missing, type Said, sayer } from '../said.ts';

export interface OfficerFacts {
  readonly name: Said;
  readonly supplier: Said;
  readonly email: Said;
  readonly phone: string;
  readonly dial: string;
}

/** The data protection officer in office, as the contact point of a letter or of a form. */
export function officer(facts: Facts, language: Language): OfficerFacts | Missing {
  const [role] = rolesInForce(facts, 'dpo');
  if (role === undefined) return missing(organisationOf(facts), 'roles: dpo');
  const { person, supplier, contact } = role.data;
  const holder = facts.repository.find('people', person ?? '');
  const firm = facts.repository.find('processors', supplier ?? '');
  const phone = contact?.phone ?? holder?.data.phone ?? '';
  const firmName = firm === undefined ? '' : sayer(language, firm).needed(firm.data.name, 'name');
  return {
    name: holder ? `${holder.data.firstName} ${holder.data.lastName}` : firmName || missing(role, 'person'),
    supplier: holder ? firmName : '',
    email: contact?.email ?? holder?.data.email ?? missing(role, 'contact', 'email'),
    phone,
    dial: dialled(phone),
  };
}
