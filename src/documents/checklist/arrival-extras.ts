import { hasEnded } from '../../rules/in-force.ts';
import { type ChecklistContext, type Line, lineText } from './checklist-context.ts';
import { hasMailbox } from './mailbox-to-close.ts';

/** The mailbox: made once the register knows its address. */
export function mailboxToOpen(context: ChecklistContext): readonly Line[] {
  const { words, person } = context;
  const { email } = person.data;
  if (!hasMailbox(context)) return [];
  const what = email === undefined ? words.arrival.mailbox : lineText(words.arrival.mailboxDone, { email });
  return [{ isDone: email !== undefined, what, by: words.by.it, reference: `people/${person.id}` }];
}

/** The roles that the person holds or is to hold. */
export function rolesToTake({ facts, words, language, person }: ChecklistContext): readonly Line[] {
  return facts.repository
    .entries('roles')
    .filter(({ data }) => data.person === person.id && !hasEnded(data.endedOn, facts.today))
    .map(({ id, data: { role, startedOn } }) => ({
      isDone: startedOn !== undefined && startedOn <= facts.today,
      what: lineText(words.arrival.role, {
        name: words.roles[role],
        day: startedOn === undefined ? undefined : language.formatDay(startedOn),
      }),
      by: words.by.council,
      reference: `roles/${id}`,
    }));
}
