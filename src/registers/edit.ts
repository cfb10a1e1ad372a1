import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../model/location.ts';
import { inTurn, stepsBetween } from './edit/between.ts';
import type { Change, Edited } from './edit/edited.ts';
import { expected } from './edit/expected.ts';
import { findHolder, type Holder, spotAt, strangenessWithin } from './edit/find.ts';
import { appended, inserted } from './edit/insert.ts';
import { type Reading, type Refused, readersOf, readForEdit, refuse, writtenAt } from './edit/reading.ts';
import { removed } from './edit/remove.ts';
import { replaced } from './edit/replace.ts';
import { withStart } from './edit/start.ts';

export type { Edited, Refusal } from './edit/edited.ts';
export { writtenAt } from './edit/reading.ts';

/**
 * The text with a value at a path: in the place of the old one, or as a new field. `order` is that of the fields of the
 * map, which tells where a new one goes. All that the change does not need stays as it was written: comments, order,
 * quotes, line ends. A list or map in the place of another keeps what the two have in common.
 */
export function setField(text: string, path: Path, value: unknown, order?: readonly string[]): Edited {
  const old = writtenAt(text, path);
  if (old !== undefined && isDeepStrictEqual(old, value)) return { text };
  const steps = stepsBetween(old, value, path, { setField, appendItem, remove: removeField });
  if (steps !== undefined) return inTurn(text, steps);
  return edited(text, { kind: 'set', path, value, ...(order === undefined ? {} : { order }) });
}

/** The text without a field. */
export const removeField = (text: string, path: Path): Edited => edited(text, { kind: 'remove', path });

/** The text with an item at the end of the list at a path; the empty path is the file itself. */
export const appendItem = (text: string, path: Path, value: unknown): Edited =>
  edited(text, { kind: 'append', path, value });

/** The text without an item of a list. */
export const removeItem = (text: string, path: Path): Edited => edited(text, { kind: 'remove', path });

function edited(text: string, change: Change): Edited {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const reading = readForEdit(text.slice(mark.length));
  if ('refused' in reading) return reading;
  const candidates = candidatesFor(reading, change);
  if ('refused' in candidates) return candidates;
  const wanted = expected(reading.value, change);
  let isDisputed = false;
  const found = candidates.find((candidate) => {
    const readers = readersOf(candidate, wanted);
    isDisputed ||= readers === 'one';
    return readers === 'both';
  });
  // Both are libraries of others: where they part over such writing, nobody could rely on it.
  if (found === undefined && isDisputed) return { refused: 'unusual', line: 1 };
  if (found === undefined) throw new Error(`an edit of kind ${change.kind} would not read back: nothing was changed`);
  return { text: mark + found };
}

function candidatesFor(reading: Reading, change: Change): readonly string[] | Refused {
  if (change.kind === 'append') return appending(reading, change);
  const holder = findHolder(reading, change.path.slice(0, -1));
  const step = change.path.at(-1);
  if ('refused' in holder) return holder;
  if (step === undefined) return refuse('absent', reading.text, 0);
  if ('nothing' in holder) return filling(reading, holder.own, change.kind === 'set' && { [step]: change.value });
  const spot = spotAt(holder.spots, step);
  if (spot === undefined) return adding(reading, holder, change, step);
  const strange = strangenessWithin(spot.node);
  if (strange !== undefined) return refuse(strange, reading.text, spot.start);
  return change.kind === 'set' ? replaced(reading, spot, change.value) : removed(reading, holder, spot);
}

function adding(
  { text, ...rest }: Reading,
  holder: Holder,
  change: Change,
  step: string | number,
): readonly string[] | Refused {
  const isMap = holder.spots.every(({ key }) => key !== undefined) && typeof step === 'string';
  if (change.kind !== 'set' || !isMap) return refuse('absent', text, holder.own?.start ?? 0);
  if (holder.spots.length === 0 && holder.own !== undefined)
    return replaced({ text, ...rest }, holder.own, { [step]: change.value });
  return inserted({ text, ...rest }, holder, { key: step, value: change.value, order: change.order });
}

function appending(
  reading: Reading,
  { path, value }: Extract<Change, { kind: 'append' }>,
): readonly string[] | Refused {
  const holder = findHolder(reading, path);
  if ('refused' in holder) return holder;
  if ('nothing' in holder) return filling(reading, holder.own, [value]);
  if (holder.spots.length === 0 && holder.own !== undefined) return replaced(reading, holder.own, [value]);
  return appended(reading, holder, value);
}

/** Something in the place of nothing: an empty field, or a file that holds comments at most. */
function filling(
  reading: Reading,
  own: Parameters<typeof replaced>[1] | undefined,
  value: unknown,
): readonly string[] | Refused {
  if (value === false) return refuse('absent', reading.text, own?.start ?? 0);
  return own === undefined ? withStart(reading, value) : replaced(reading, own, value);
}
