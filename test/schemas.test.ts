import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { registerNames } from '../src/model/records.ts';
import { norms } from '../src/norms/catalogues.js';
import { formats } from '../src/registers/formats.ts';
import { recordSchema, resolved, type Schema, schemaOf } from '../src/registers/schema.ts';

const names = [...registerNames, 'cpas-sec' as const, 'baseline' as const];

interface Field {
  readonly path: string;
  readonly schema: Schema;
}

const fieldsOf = (schema: Schema, path: string): readonly Field[] => {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    { path: `${path}.${name}`, schema: property },
    ...fieldsOf(property, `${path}.${name}`),
  ]);
  return schema.items === undefined ? own : [...own, ...fieldsOf(schema.items, `${path}[]`)];
};

const allFields = names.flatMap((name) => fieldsOf(recordSchema(name), name));

describe('register schemas', () => {
  it('are one file a register, and nothing else bears a register name', () => {
    const files = readdirSync('schemas').filter((file) => JSON.parse(readFileSync(`schemas/${file}`, 'utf8')).register);
    expect(files.sort()).toEqual(registerNames.map((name) => `${name}.schema.json`).sort());
    for (const name of registerNames) expect(schemaOf(name).register?.name).toBe(name);
  });

  it('explain every field: title and description, shown on hover in editors', () => {
    const mute = allFields.filter(({ schema }) => !schema.title || !schema.description);
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  it('show an example of every single value', () => {
    const bare = allFields.filter(({ schema }) => {
      const { type, properties, items, examples } = resolved(schema);
      return examples === undefined && properties === undefined && items === undefined && type !== 'object';
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('give examples that are themselves valid', () => {
    const ajv = new Ajv({ strict: false, formats });
    ajv.addSchema(JSON.parse(readFileSync('schemas/common.schema.json', 'utf8')));
    const invalid = allFields.flatMap(({ path, schema }) => {
      const check = ajv.compile(schema);
      return (schema.examples ?? [])
        .filter((example) => !check(example))
        .map((example) => `${path}: ${JSON.stringify(example)}`);
    });
    expect(invalid).toEqual([]);
  });

  it('refer only to registers that exist, and answer only norms that a catalogue holds', () => {
    const known = new Set(norms.map(({ id }) => id));
    const registers = new Set<string>([...registerNames, 'norms']);
    const all = allFields.flatMap(({ path, schema }) => [
      { path, schema },
      ...(schema.items ? [{ path: `${path}[]`, schema: schema.items }] : []),
    ]);
    const lost = all.filter(({ schema }) => schema.refersTo !== undefined && !registers.has(schema.refersTo));
    const unknown = all.flatMap(({ path, schema }) =>
      (schema.answers ?? []).filter((id) => !known.has(id)).map((id) => `${path}: ${id}`),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
    expect(unknown).toEqual([]);
  });
});
