import { councilAgendaWordsOf } from '../../languages/document-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { designations } from '../../rules/role-holders.ts';
import { inPhrase, type Said, sayer } from '../said.ts';
import type { DesignationContext } from './designation-context.ts';

/** Roles that no officer may hold, as organisation/dpo-conflict says (GDPR art. 38(6)). */
export const incompatibleRoles = ({ held, designation }: DesignationContext) =>
  designations(held, 'head-of-daily-management', 'president').filter(
    ({ data }) => data.person !== undefined && data.person === designation.data.person,
  );

/** What else the person leads: a role that excludes the office, a service whose weight is to be examined. */
export function conflicts(context: DesignationContext): readonly Said[] {
  const { words, language, facts, designation } = context;
  const roles = incompatibleRoles(context).map(({ data }) =>
    phrase(words.leads, { role: councilAgendaWordsOf(language.code).roles[data.role] ?? data.role }),
  );
  return [
    ...roles,
    ...facts.repository
      .entries('services')
      .filter(({ data }) => data.head !== undefined && data.head === designation.data.person)
      .map((service) => inPhrase(words.heads, { service: sayer(language, service).needed(service.data.name, 'name') })),
  ];
}
