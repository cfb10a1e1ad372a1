import type { Access } from '../../rules/accesses.ts';
import { type Said, sayer } from '../said.ts';
import { byPerson, type ChecklistContext, type Line, lineText, nameOf } from './checklist-context.ts';
import { inHand } from './left-in-hand.ts';

/** The person's accesses that are open on the day or promised for later, and those closed because of the departure. */
export function accessesToClose(context: ChecklistContext): readonly Line[] {
  return accessesOfLeaver(context).map((access) => lineOf(access, context));
}

export const accessesOfLeaver = (context: ChecklistContext): readonly Access[] =>
  context.facts.repository
    .entries('accesses')
    .filter(({ data }) => data.person === context.person.id && inHand(data.withdrawnOn, context) !== 'past');

function lineOf(access: Access, context: ChecklistContext): Line {
  const { words, facts } = context;
  const { application, room } = access.data;
  const isDone = inHand(access.data.withdrawnOn, context) === 'done';
  const owner = facts.repository.find('applications', application ?? '')?.data.owner;
  const keeper = facts.repository.find('rooms', room ?? '')?.data.responsible;
  return {
    isDone,
    what: isDone ? doneText(access, context) : openText(access, context),
    by: byPerson(isDone ? access.data.withdrawnBy : (owner ?? keeper), words.by.it, context),
    reference: `accesses/${access.id}`,
  };
}

/** The name of the application or room that the access opens. */
export function targetName({ data }: Access, context: ChecklistContext): Said {
  const { repository } = context.facts;
  if (data.application === undefined && data.room !== undefined)
    return nameOf(repository.find('rooms', data.room), data.room, context);
  const id = data.application ?? '…';
  return nameOf(repository.find('applications', id), id, context);
}

function doneText(access: Access, context: ChecklistContext): Said {
  const { departure } = context.words;
  const term = access.data.application === undefined ? departure.roomDone : departure.accessDone;
  const day = context.language.formatDay(access.data.withdrawnOn ?? '');
  return lineText(term, { name: targetName(access, context), day });
}

function openText(access: Access, context: ChecklistContext): Said {
  const { words, language } = context;
  const { application, level, keptUntil, keptReason } = access.data;
  const term = application === undefined ? words.departure.room : words.departure.access;
  const line = lineText(term, { name: targetName(access, context), level: level && words.levels[level] });
  if (keptUntil === undefined) return line;
  const reason = sayer(language, access).optional(keptReason, 'keptReason');
  return lineText(words.departure.kept, { line, day: language.formatDay(keptUntil), reason });
}
