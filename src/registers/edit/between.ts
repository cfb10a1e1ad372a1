import type { Path } from '../../model/location.ts';
import type { Edited } from './edited.ts';

/** The edits that change one thing each. */
export interface Edits {
  readonly setField: (text: string, path: Path, value: unknown) => Edited;
  readonly remove: (text: string, path: Path) => Edited;
  readonly appendItem: (text: string, path: Path, value: unknown) => Edited;
}

type Step = (text: string) => Edited;

/**
 * The edits that lead from one map to another, or from one list to another, with what they share left alone; undefined
 * where the new value has to take the place of the old one whole.
 */
export function stepsBetween(old: unknown, value: unknown, path: Path, edits: Edits): readonly Step[] | undefined {
  if (isFilled(old) && isFilled(value) && Array.isArray(old) === Array.isArray(value)) {
    return Array.isArray(old) && Array.isArray(value)
      ? betweenLists(old, value, path, edits)
      : betweenMaps(old, value, path, edits);
  }
  return undefined;
}

const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** New fields first: a map must not be empty on the way. */
function betweenMaps(old: object, value: object, path: Path, edits: Edits): readonly Step[] {
  const sets = Object.entries(value).map(
    ([key, one]): Step =>
      (text) =>
        edits.setField(text, [...path, key], one),
  );
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  return [
    ...sets,
    ...gone.map(
      (key): Step =>
        (text) =>
          edits.remove(text, [...path, key]),
    ),
  ];
}

function betweenLists(old: readonly unknown[], value: readonly unknown[], path: Path, edits: Edits): readonly Step[] {
  const gone = old.slice(value.length).map((_, index) => old.length - 1 - index);
  return [
    ...gone.map(
      (index): Step =>
        (text) =>
          edits.remove(text, [...path, index]),
    ),
    ...value.slice(0, old.length).map(
      (one, index): Step =>
        (text) =>
          edits.setField(text, [...path, index], one),
    ),
    ...value.slice(old.length).map(
      (one): Step =>
        (text) =>
          edits.appendItem(text, path, one),
    ),
  ];
}

/** One edit after the other; the first refusal ends it, and nothing has changed. */
export function inTurn(text: string, steps: readonly Step[]): Edited {
  let now: Edited = { text };
  for (const step of steps) {
    now = step(now.text);
    if ('refused' in now) return now;
  }
  return now;
}
