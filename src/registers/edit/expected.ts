import type { Path } from '../../model/location.ts';
import type { Change } from './edited.ts';

/** The value that a file must hold after a change: plain data, the old value stays as it was. */
export function expected(value: unknown, change: Change): unknown {
  if (change.kind === 'append') {
    return at(value, change.path, (list) => [...(Array.isArray(list) ? list : []), change.value]);
  }
  if (change.kind === 'set') return at(value, change.path, () => change.value);
  return at(value, change.path.slice(0, -1), (holder) => without(holder, change.path.at(-1)));
}

function at(value: unknown, path: Path, edit: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return edit(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === Number(step) ? at(item, rest, edit) : item));
  const map = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...map, [step]: at(map[step], rest, edit) };
}

function without(holder: unknown, step: string | number | undefined): unknown {
  if (Array.isArray(holder)) return holder.toSpliced(Number(step), 1);
  return Object.fromEntries(Object.entries(holder as object).filter(([key]) => key !== String(step)));
}
