import { assetsInUse, holderOf } from '../../rules/assets.ts';
import { hasEnded } from '../../rules/in-force.ts';
import { roomsInUse } from '../../rules/rooms.ts';
import { assetValues } from './assets-to-return.ts';
import { byPerson, type ChecklistContext, type Line, lineText, nameOf } from './checklist-context.ts';

/** The objects meant for the person, handed over or not yet. */
export function assetsToGive(context: ChecklistContext): readonly Line[] {
  const { facts, words, language, person } = context;
  const held = assetsInUse(facts).filter((asset) => holderOf(asset, facts) === person.id);
  return held.map((asset) => {
    const { heldSince } = asset.data;
    const isDone = heldSince !== undefined && heldSince <= facts.today;
    const day = heldSince === undefined ? undefined : language.formatDay(heldSince);
    const term = isDone ? words.arrival.assetDone : words.arrival.asset;
    const what = lineText(term, { ...assetValues(asset, context), day });
    return { isDone, what, by: words.by.it, reference: `assets/${asset.id}` };
  });
}

/** The keys, badges and codes meant for the person, handed over or not yet. */
export function keysToGive(context: ChecklistContext): readonly Line[] {
  const { facts, words, language, person } = context;
  return roomsInUse(facts).flatMap((room) =>
    (room.data.keys ?? []).flatMap(({ holder, kind, number, givenOn, returnedOn }) => {
      if (holder !== person.id || hasEnded(returnedOn, facts.today)) return [];
      const isDone = givenOn !== undefined && givenOn <= facts.today;
      const day = givenOn === undefined ? undefined : language.formatDay(givenOn);
      const values = { kind: words.keyKinds[kind], number, name: nameOf(room, room.id, context), day };
      const what = lineText(isDone ? words.arrival.keyDone : words.arrival.key, values);
      return [
        { isDone, what, by: byPerson(room.data.responsible, words.by.it, context), reference: `rooms/${room.id}` },
      ];
    }),
  );
}
