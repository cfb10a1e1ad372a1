import type { RegisterName } from '../model/records.ts';
import { registerNames } from '../model/records.ts';
import { recordSchema, resolved, type Schema } from '../registers/schema.ts';

/** A field whose schema says that it answers a norm: the steps to it from a record; lists are walked through. */
export interface AnsweringField {
  readonly register: RegisterName;
  readonly path: readonly string[];
  readonly norms: readonly string[];
}

let known: readonly AnsweringField[] | undefined;

/** Every such field of every register, gathered once. */
export function answeringFields(): readonly AnsweringField[] {
  known ??= registerNames.flatMap((register) => fieldsOf(recordSchema(register), register, []));
  return known;
}

function fieldsOf(schema: Schema, register: RegisterName, path: readonly string[]): readonly AnsweringField[] {
  const { properties = {}, items } = resolved(schema);
  const inner = Object.entries(properties).flatMap(([name, property]) => {
    const here = [...path, name];
    const own = property.answers === undefined ? [] : [{ register, path: here, norms: property.answers }];
    return [...own, ...fieldsOf(property, register, here)];
  });
  return items === undefined ? inner : [...inner, ...fieldsOf(items, register, path)];
}

/** True when the record, or an item of a list on the way, holds the field. */
export function isWritten(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => isWritten(item, path));
  if (path.length === 0) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  return isWritten((value as Readonly<Record<string, unknown>>)[path[0] ?? ''], path.slice(1));
}
