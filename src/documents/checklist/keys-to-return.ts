import { hasEnded } from '../../rules/in-force.ts';
import type { Room } from '../../rules/rooms.ts';
import { byPerson, type ChecklistContext, type Line, lineText, nameOf } from './checklist-context.ts';
import { inHand } from './left-in-hand.ts';

/** The keys and badges to take back and the codes to change, and those that came back because of the departure. */
export function keysToReturn(context: ChecklistContext): readonly Line[] {
  const { facts } = context;
  return facts.repository
    .entries('rooms')
    .filter(({ data }) => !hasEnded(data.closedOn, facts.today))
    .flatMap((room) => linesOf(room, context));
}

function linesOf(room: Room, context: ChecklistContext): readonly Line[] {
  const { words, language, person } = context;
  return (room.data.keys ?? []).flatMap(({ holder, kind, number, returnedOn }) => {
    const state = inHand(returnedOn, context);
    if (holder !== person.id || state === 'past') return [];
    const isDone = state === 'done';
    const term = kind === 'code' ? (isDone ? 'codeDone' : 'code') : isDone ? 'keyDone' : 'key';
    const day = isDone ? language.formatDay(returnedOn ?? '') : undefined;
    const values = { kind: words.keyKinds[kind], number, name: nameOf(room, room.id, context), day };
    const by = byPerson(room.data.responsible, words.by.it, context);
    return [{ isDone, what: lineText(words.departure[term], values), by, reference: `rooms/${room.id}` }];
  });
}
