import { rolesInForce } from '../../rules/in-force.ts';
import { organisationOf } from '../organisation.ts';
import { inPhrase, type Said, sayer } from '../said.ts';
import type { InventoryContext } from './inventory.ts';
import { personIn } from './names.ts';
import { addressOf } from './processor-row.ts';

/** Name and contact of the controller (GDPR art. 30(1)(a)). */
export function controllerLine({ facts, language }: InventoryContext): Said {
  const organisation = organisationOf(facts);
  const name = sayer(language, organisation).needed(organisation.data.name, 'name');
  const { address, email, phone } = organisation.data;
  const contact = [addressOf(address), email ?? '', phone ?? ''].filter((part) => part !== '').join(', ');
  return contact === '' ? name : inPhrase('{name}, {contact}', { name, contact });
}

/** Name and address of the data protection officer, as designated on the day; '' without one. */
export function dpoLine(context: InventoryContext): string {
  const [role] = rolesInForce(context.facts, 'dpo');
  const person = context.facts.repository.find('people', role?.data.person ?? '');
  if (person === undefined) return '';
  return [personIn(context, person.id), person.data.email ?? ''].filter((part) => part !== '').join(', ');
}
