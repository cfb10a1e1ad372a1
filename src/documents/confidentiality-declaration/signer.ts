import { declarationWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Registers } from '../../model/records.ts';
import type { Facts } from '../../model/repository.ts';
import { isOutsider, type Person } from '../../rules/people.ts';
import { inRow, missing, type Said, sayer } from '../said.ts';

/** Who signs which variant; a blank form has no person yet. */
export interface Signer {
  readonly person?: Person;
  readonly variant: Registers['declarations']['variant'];
}

export const variantOf = (person: Person): Signer['variant'] => (isOutsider(person) ? 'outsider' : 'staff');

/** Who the person is: the name; of an outsider the employer or status and the mission; of others the function and service. */
export function signerRows({ person, variant }: Signer, facts: Facts, language: Language) {
  const { dots } = declarationWordsOf(language.code);
  if (person === undefined) {
    return { name: dots, functions: dots, ...(variant === 'outsider' ? { employer: dots } : { service: dots }) };
  }
  const { firstName, lastName } = person.data;
  const rows = { name: `${firstName} ${lastName}`, functions: functionsOf(person, language) };
  if (variant === 'outsider') return { ...rows, employer: employerOf(person, facts, language) };
  const service = facts.repository.find('services', person.data.service ?? '');
  return { ...rows, service: service === undefined ? '' : sayer(language, service).needed(service.data.name, 'name') };
}

function functionsOf(person: Person, language: Language): Said {
  const { functions = [] } = person.data;
  if (functions.length === 0) return missing(person, 'functions');
  return inRow(functions.map((text, index) => sayer(language, person).needed(text, 'functions', index)));
}

/** The supplier that sends the person, else the status: 'stagiaire'. */
function employerOf(person: Person, facts: Facts, language: Language): Said {
  const { employer, kind } = person.data;
  if (employer !== undefined) return supplierName(employer, facts, language);
  return kind === 'supplier-employee' ? missing(person, 'employer') : declarationWordsOf(language.code).kinds[kind];
}

function supplierName(id: string, { repository }: Facts, language: Language): Said {
  const supplier = repository.find('processors', id);
  return supplier === undefined ? id : sayer(language, supplier).needed(supplier.data.name, 'name');
}

/** The clause on the firm: only where its contract has a clause of confidentiality. A blank form leaves it out. */
export function firmClauseOf(
  { person }: Signer,
  facts: Facts,
  language: Language,
): false | { readonly firm: Said; readonly contract: string } {
  const employer = person?.data.employer;
  const contract = facts.repository.find('processors', employer ?? '')?.data.contract;
  if (employer === undefined || contract?.clauses?.confidentiality !== true) return false;
  return { firm: supplierName(employer, facts, language), contract: contract.reference ?? '' };
}
