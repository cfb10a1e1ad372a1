import type { Values } from '../model/diagnostic.ts';
import { recordSchema, resolved, type Schema, type SchemaName } from './schema.ts';

/**
 * Where a field belongs that was written at a depth where it does not exist: `under` the field that holds it, or `beside`
 * the first field of the record. Nothing when it exists nowhere, or at several places of the same depth.
 */
export function rightPlace(name: SchemaName, field: string): Values {
  const record = resolved(recordSchema(name));
  const first = Object.keys(record.properties ?? {})[0];
  let level: readonly Place[] = [{ path: [], schema: record }];
  while (level.length > 0) {
    const holders = level.filter(({ schema }) => Object.hasOwn(schema.properties ?? {}, field));
    const [holder] = holders;
    if (holder !== undefined) {
      if (holders.length > 1) return {};
      return holder.path.length > 0 ? { under: holder.path.join('.') } : first === undefined ? {} : { beside: first };
    }
    level = level.flatMap(inside);
  }
  return {};
}

interface Place {
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** The fields of a place that hold fields of their own. */
const inside = ({ path, schema }: Place): readonly Place[] =>
  Object.entries(schema.properties ?? {}).map(([field, raw]) => {
    const held = resolved(raw);
    return { path: [...path, field], schema: held.items === undefined ? held : resolved(held.items) };
  });
