import { type Designation, decidedDesignations } from '../../rules/role-holders.ts';
import { inPhrase, missing, type Said, sayer } from '../said.ts';
import type { AgendaContext } from './agenda-context.ts';
import type { Ask } from './ask.ts';
import { reference } from './reference.ts';

/** The designations that hold in the month and that no decision founds. The holder is named: the council designates a person. */
export function askDesignations(context: AgendaContext): readonly Ask[] {
  const { facts, month } = context;
  const held = decidedDesignations({ ...facts, today: month.last });
  return held
    .filter(({ data }) => data.decision === undefined)
    .map((one) => ({
      text: inPhrase(context.words.asks.designation, {
        holder: holderOf(one, context),
        role: context.words.roles[one.data.role] ?? one.data.role,
      }),
      reference: reference('roles', one.id),
    }));
}

function holderOf(designation: Designation, { facts, language }: AgendaContext): Said {
  const { person = '', supplier = '' } = designation.data;
  const holder = facts.repository.find('people', person);
  if (holder !== undefined) return `${holder.data.firstName} ${holder.data.lastName}`;
  const firm = facts.repository.find('processors', supplier);
  return firm === undefined ? missing(designation, 'person') : sayer(language, firm).needed(firm.data.name, 'name');
}
