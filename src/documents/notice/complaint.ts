import { missing, sayer, sentence } from '../said.ts';
import type { NoticeContext } from './context.ts';
import { dialled } from './controller.ts';

/** Where to complain (art. 13(2)(d)) and which court to go to (art. 79). */
export function complaint(context: NoticeContext) {
  const { organisation, repository, notice, language, jurisdiction } = context;
  const id = organisation.data.supervisoryAuthority;
  const authority = id ? repository.find('supervisory-authorities', id) : undefined;
  const shared = {
    dpoFirst: notice.data.rights?.contactDpoFirst === true,
    court: language.terms[`court.${jurisdiction}`],
  };
  if (!authority) return { ...shared, authority: missing(organisation, 'supervisoryAuthority') };
  const { data } = authority;
  const say = sayer(language, authority);
  const name = say.needed(data.name, 'name');
  return {
    ...shared,
    authority: {
      name,
      shortName: data.shortName ? say.needed(data.shortName, 'shortName') : name,
      address: say.needed(data.address, 'address'),
      email: data.email ?? '',
      phone: data.phone ?? '',
      dial: dialled(data.phone ?? ''),
      website: data.website ?? '',
      complaintLink: data.complaintLink ?? data.website ?? missing(authority, 'complaintLink'),
      terms: sentence(say.optional(data.complaintTerms, 'complaintTerms')),
    },
  };
}
