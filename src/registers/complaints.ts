import { createRequire } from 'node:module';
import type { SchemaName } from './schema.ts';

/** One complaint of a schema about one record. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validator {
  (record: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

const load = createRequire(import.meta.url);

/**
 * What is wrong with a record that does not keep its schema. The code that tells is ten times that which only looks: it
 * loads on the first faulty record. It is made from schemas/ by `npm run build` and is not kept in git.
 */
export function complaintsAbout(name: SchemaName, record: unknown): readonly ShapeError[] {
  const validators = load('./complaints.cjs') as Readonly<Record<SchemaName, Validator>>;
  const validate = validators[name];
  if (validate(record)) throw new Error(`the two checks of ${name} do not agree`);
  return validate.errors ?? [];
}
