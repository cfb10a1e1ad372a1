import type { Designation } from '../../rules/role-holders.ts';
import { type ChecklistContext, type Line, lineText } from './checklist-context.ts';
import { inHand } from './left-in-hand.ts';

/** The roles that the person holds on the day or is to hold, and those that ended because of the departure. */
export function rolesToEnd(context: ChecklistContext): readonly Line[] {
  const { facts, person } = context;
  return facts.repository
    .entries('roles')
    .filter(({ data }) => data.person === person.id && inHand(data.endedOn, context) !== 'past')
    .map((role) => lineOf(role, context));
}

function lineOf({ id, data }: Designation, context: ChecklistContext): Line {
  const { words, language } = context;
  const isDone = inHand(data.endedOn, context) === 'done';
  const day = isDone ? language.formatDay(data.endedOn ?? '') : undefined;
  return {
    isDone,
    what: lineText(isDone ? words.departure.roleDone : words.departure.role, { name: words.roles[data.role], day }),
    by: words.by.council,
    reference: `roles/${id}`,
  };
}
