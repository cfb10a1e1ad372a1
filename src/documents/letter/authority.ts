import type { Language } from '../../languages/language.ts';
import type { Facts } from '../../model/repository.ts';
import type { Missing } from '../document.ts';
import { organisationOf } from '../organisation.ts';
import { missing, type Said, sayer, sentence } from '../said.ts';

export interface AuthorityFacts {
  readonly id: string;
  readonly name: Said;
  readonly address: Said;
  readonly complaintLink: Said;
  readonly terms: Said;
}

/** The supervisory authority of the organisation, as a letter or a form names it. */
export function authority(facts: Facts, language: Language): AuthorityFacts | Missing {
  const organisation = organisationOf(facts);
  const found = facts.repository.find('supervisory-authorities', organisation.data.supervisoryAuthority ?? '');
  if (found === undefined) return missing(organisation, 'supervisoryAuthority');
  const say = sayer(language, found);
  const { data } = found;
  return {
    id: found.id,
    name: say.needed(data.name, 'name'),
    address: say.needed(data.address, 'address'),
    complaintLink: data.complaintLink ?? data.website ?? missing(found, 'complaintLink'),
    terms: sentence(say.optional(data.complaintTerms, 'complaintTerms')),
  };
}
