import type { Schema, Type, YAMLException } from 'js-yaml';
import { notPlain, readPlain } from './plain-yaml.ts';
import { decimalOf, integerOf, isDecimal, isInteger, isNull, isTruth, truthOf } from './scalar.ts';
import { valueLibrary } from './yaml-library.ts';

let schema: Schema | undefined;

/** The values of `scalar.ts`, for the library that reads all of YAML. */
function coreSchema(): Schema {
  schema ??= valueLibrary().FAILSAFE_SCHEMA.extend({
    implicit: [
      scalarType('null', isNull, () => null),
      scalarType('bool', isTruth, truthOf),
      scalarType('int', isInteger, integerOf),
      scalarType('float', isDecimal, decimalOf),
    ],
  });
  return schema;
}

function scalarType(name: string, holds: (text: string) => boolean, read: (text: string) => unknown): Type {
  const { Type } = valueLibrary();
  const resolve = (text: string | null): boolean => holds(text ?? '');
  return new Type(`tag:yaml.org,2002:${name}`, { kind: 'scalar', resolve, construct: read });
}

export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** `doubt` is where the reader was lenient about indentation: the other library may not see the same there. */
export type Reading = { readonly value: unknown; readonly doubt?: Spot } | ({ readonly refused: true } & Spot);

/** The values of one YAML document, fast and without places; `undefined` for a file with nothing in it. */
export function readValues(text: string): Reading {
  if (!/^[ \t]*[^# \t\n]/m.test(text)) return { value: undefined };
  const plain = readPlain(text);
  return plain === notPlain ? readAll(text) : { value: plain };
}

/** A doubt costs the library a walk through the whole text: the first one ends this reading, and the next asks for none. */
function readAll(text: string): Reading {
  let doubt: Spot | undefined;
  const reading = attempt(text, (warning) => {
    doubt = spotOf(warning);
    throw warning;
  });
  return doubt === undefined ? reading : { ...attempt(text), doubt };
}

function attempt(text: string, onWarning?: (warning: YAMLException) => never): Reading {
  const { load, YAMLException } = valueLibrary();
  const options = { schema: coreSchema(), json: false };
  try {
    return { value: load(text, onWarning === undefined ? options : { ...options, onWarning }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { refused: true, ...spotOf(error) };
  }
}

const spotOf = ({ mark }: YAMLException): Spot => ({ line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 });

/** True when aliases make the value many times larger than its text (or endless). */
export function isAliasBomb(text: string, value: unknown): boolean {
  if (!text.includes('&') || !text.includes('*')) return false;
  let budget = text.length * 4 + 10_000;
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next === null || typeof next !== 'object') continue;
    const children = Object.values(next);
    budget -= children.length;
    if (budget < 0) return true;
    for (const child of children) pending.push(child);
  }
  return false;
}
