import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { missing, sayer } from '../said.ts';
import type { NoticeContext } from './context.ts';
import { dialled, postalAddress } from './controller.ts';

type Role = Entry<Registers['roles']>;

/** The data protection officer in office, and how to reach them (art. 13(1)(b)). */
export function dpo(context: NoticeContext) {
  const { repository, organisation } = context;
  const role = officer(context);
  if (!role) return missing(organisation, 'roles: dpo');
  const supplier = role.data.supplier ? repository.find('processors', role.data.supplier) : undefined;
  const person = role.data.person ? repository.find('people', role.data.person) : undefined;
  const contact = role.data.contact;
  const address = contact?.address ?? supplier?.data.address;
  const phone = contact?.phone ?? supplier?.data.phone ?? '';
  return {
    service: supplier ? sayer(context.language, supplier).needed(supplier.data.name, 'name') : '',
    person: person ? `${person.data.firstName} ${person.data.lastName}` : '',
    email: contact?.email ?? supplier?.data.email ?? missing(role, 'contact', 'email'),
    phone,
    dial: dialled(phone),
    address: address ? postalAddress(address, context) : missing(role, 'contact', 'address'),
  };
}

function officer({ repository, today }: NoticeContext): Role | undefined {
  return repository
    .entries('roles')
    .filter(({ data }) => data.role === 'dpo')
    .find(({ data }) => (data.startedOn ?? '') <= today && (data.endedOn ?? today) >= today);
}

/** Those who decide together with the organisation, and the essence of the arrangement (art. 26(2)). */
export function jointControllers(context: NoticeContext) {
  return context.activities.flatMap((activity) => {
    const say = sayer(context.language, activity);
    return (activity.data.jointControllers ?? []).map((joint, index) => ({
      name: say.needed(joint.name, 'jointControllers', index, 'name'),
      contact: joint.contact ?? '',
      essence: say.needed(joint.essence, 'jointControllers', index, 'essence'),
      activity: say.needed(activity.data.name, 'name'),
    }));
  });
}
