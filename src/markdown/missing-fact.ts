import { escapeText } from './escape.ts';

/** A fact that the registers do not hold yet, and where to write it. */
export interface MissingFact {
  readonly at: { readonly file: string; readonly line: number; readonly column: number; readonly pointer: string };
  readonly field: string;
}

const fact = Symbol('missing fact');

interface Mark {
  readonly [fact]: MissingFact;
}

/** A mark that answers every name with itself: `{{dpo.name}}` of a missing `dpo` is the missing `dpo`. */
function spreadingMark(missing: MissingFact): object {
  const mark: object = new Proxy({ [fact]: missing } as Mark, {
    get: (target, key) => (typeof key === 'symbol' ? Reflect.get(target, key) : mark),
    getOwnPropertyDescriptor: (target, key) =>
      typeof key === 'symbol'
        ? Reflect.getOwnPropertyDescriptor(target, key)
        : { value: mark, configurable: true, enumerable: true, writable: true },
  });
  return mark;
}

const isWritten = (value: object): value is { missing: MissingFact } =>
  'missing' in value && typeof value.missing === 'object' && value.missing !== null && 'field' in value.missing;

/** A copy of the data in which each `{ missing: { at, field } }` can stand for a string, a list or an object. */
export function spreadMissing(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(spreadMissing);
  if (isWritten(data)) return spreadingMark(data.missing);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, spreadMissing(value)]));
}

/** The missing fact behind a value of spread data. */
export function missingFact(value: unknown): MissingFact | undefined {
  return typeof value === 'object' && value !== null && fact in value ? (value as Mark)[fact] : undefined;
}

/** The placeholder of the dialect, `{?text?}`. A value cannot produce it: its braces are escaped. */
export const placeholder = (text: string): string => `{?${escapeText(text)}?}`;
