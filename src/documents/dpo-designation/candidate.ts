import { missing, type Said, sayer } from '../said.ts';
import type { DesignationContext } from './designation-context.ts';

/** Who is designated, for whom they work, and how to reach them. Optional facts are ''. */
export function candidate({ designation, facts: { repository }, language }: DesignationContext): {
  readonly name: Said;
  readonly functions: string;
  readonly supplier: Said;
  readonly email: Said;
  readonly phone: Said;
  readonly startedOn: Said;
  readonly endedOn: string;
} {
  const { person, supplier, contact, startedOn, endedOn } = designation.data;
  const holder = repository.find('people', person ?? '');
  const firm = repository.find('processors', supplier ?? holder?.data.employer ?? '');
  const say = holder && sayer(language, holder);
  const functions = holder?.data.functions?.map((text, index) => say?.optional(text, 'functions', index)) ?? [];
  return {
    name: holder ? `${holder.data.firstName} ${holder.data.lastName}` : missing(designation, 'person'),
    functions: language.formatList(functions.filter((text) => typeof text === 'string')),
    supplier: firm ? sayer(language, firm).needed(firm.data.name, 'name') : '',
    email: contact?.email ?? holder?.data.email ?? missing(designation, 'contact', 'email'),
    phone: contact?.phone ?? holder?.data.phone ?? missing(designation, 'contact', 'phone'),
    startedOn: startedOn === undefined ? missing(designation, 'startedOn') : language.formatDay(startedOn),
    endedOn: endedOn === undefined ? '' : language.formatDay(endedOn),
  };
}
