import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ours = new URL('../../schemas/', import.meta.url).pathname;

type Json = { readonly [key: string]: unknown };

/** Writes our schemas so that every tool can read them: each stands alone, what it takes from common.schema.json inside it. */
export function writeSchemas(to: string): void {
  mkdirSync(to, { recursive: true });
  const { definitions } = read('common.schema.json');
  for (const name of readdirSync(ours)) {
    const { $id: _, ...schema } = read(name);
    write(join(to, name), { ...schema, definitions });
    // A register in a folder has one record per file.
    if (schema.type === 'array') {
      write(join(to, `one-${name}`), { $schema: schema.$schema, ...(schema.items as Json), definitions });
    }
  }
}

const read = (name: string): Json => JSON.parse(readFileSync(join(ours, name), 'utf8'));

const write = (path: string, schema: Json): void =>
  writeFileSync(path, JSON.stringify(schema).replaceAll('"common.schema.json#', '"#'));

/** The schema of a file of registers or of the settings. */
export function schemaFor(file: string): string {
  const [, register = '', record] = file.split('/');
  if (record !== undefined) return `one-${register}.schema.json`;
  return `${(register || file).replace(/\.yaml$/, '')}.schema.json`;
}
