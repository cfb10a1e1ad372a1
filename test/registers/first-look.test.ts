import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstLook } from '../../scripts/build/first-look.ts';
import { readFolder } from '../../src/files/folder.ts';
import { registerNames } from '../../src/model/records.ts';
import { registerAt } from '../../src/model/register-path.ts';
import { formats } from '../../src/registers/formats.ts';
import type { SchemaName } from '../../src/registers/schema.ts';
import { validators } from '../../src/registers/validators.js';

const root = join(import.meta.dirname, '../..');
const names: readonly SchemaName[] = [...registerNames, 'cpas-sec', 'baseline', 'norm-catalogue'];

/** The schemas as they are written, compiled by ajv. */
const ajv = new Ajv({ strict: false, strictNumbers: true, formats });
const schemaOf = (name: string) => JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));
ajv.addSchema(schemaOf('common'));
const byAjv = new Map<SchemaName, ValidateFunction>(
  names.map((name) => {
    const schema = schemaOf(name);
    return [name, ajv.compile(schema.type === 'array' ? { ...schema.items, $id: `record-${name}` } : schema)];
  }),
);

/** Every record of the examples and of the valid repository of the corpus. */
const ofRegisters: readonly (readonly [SchemaName, unknown])[] = [
  'examples/cpas',
  'examples/departement-short',
  'examples/departement-charter',
  'test/corpus/valid',
].flatMap((folder) =>
  readFolder(join(root, folder)).files.flatMap(({ path, text }) => {
    const name = (path === 'cpas-sec.yaml' ? 'cpas-sec' : registerAt(path)) as SchemaName;
    const value: unknown = parse(text);
    return (Array.isArray(value) ? value : [value]).map((record) => [name, record] as const);
  }),
);

/** Our own catalogues have the form of those of a centre; a norm of each kind, so that a spoilt place is seldom the same. */
const catalogues = ['bcss', 'gdpr'].map((name): readonly [SchemaName, unknown] => {
  const catalogue = parse(readFileSync(join(root, `norms/${name}.yaml`), 'utf8')) as { norms: unknown[] };
  return ['norm-catalogue', { ...catalogue, norms: catalogue.norms.slice(0, 5) }];
});

const records = [...ofRegisters, ...Array.from({ length: 10 }, () => catalogues).flat()];

/** Values that a user, or an attacker, might write where something else belongs. */
const strange: readonly unknown[] = [
  ...[
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    '',
    ' ',
    'x',
    '2026-02-30',
    '2026-02-28',
    'P1Y',
    'fr',
  ],
  ...[[], [''], ['x', 'x'], [null], {}, { fr: '' }, { fr: 'x' }, { xx: 'x' }, { text: 'x' }, '😀'.repeat(40)],
];

/** One place of a record is replaced, removed or given a field too many. */
function spoilt(value: unknown, seed: number): unknown {
  const places = placesIn(value);
  const place = places[seed % places.length] ?? [];
  const kind = Math.floor(seed / places.length) % (strange.length + 2);
  return changed(value, place, (old) => {
    if (kind === 0) return undefined;
    if (kind === 1) return typeof old === 'object' && old !== null ? { ...old, remarque: 'x' } : [old];
    return strange[kind - 2];
  });
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (value === null || typeof value !== 'object') return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function changed(value: unknown, [step, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  const next = changed(copy[step], rest, change);
  if (next === undefined && !Array.isArray(value)) delete copy[step];
  else copy[step] = next;
  return copy;
}

const agree = (name: SchemaName, record: unknown): boolean => validators[name](record) === byAjv.get(name)?.(record);

describe('the first look at a record', () => {
  it('has records of every register to look at', () => {
    expect(registerNames.filter((name) => !records.some(([other]) => other === name))).toEqual([
      'questionnaire-forms',
      'supervisory-authorities',
    ]);
  });

  it('finds the examples in order', () => {
    expect(records.filter(([name, record]) => !validators[name](record))).toEqual([]);
  });

  it('says what ajv says of strange values', () => {
    for (const name of names) for (const value of strange) expect([name, value, agree(name, value)]).toContain(true);
  });

  it('says what ajv says of 60,000 spoilt records', () => {
    let faulty = 0;
    fc.assert(
      fc.property(fc.nat(records.length - 1), fc.nat(1_000_000), (index, seed) => {
        const [name, record] = records[index] ?? ['people', {}];
        const wrong = spoilt(record, seed);
        if (!validators[name](wrong)) faulty += 1;
        return agree(name, wrong);
      }),
      { numRuns: 60_000 },
    );
    expect(faulty).toBeGreaterThan(30_000);
  });

  it('refuses to be made of a schema that it does not understand', () => {
    expect(() => firstLook({ x: { type: 'string', if: {} } as never }, {})).toThrow('does not know if');
    expect(() => firstLook({ x: { type: 'string', minLength: 3 } }, {})).toThrow('counts characters');
    expect(() => firstLook({ x: { $ref: 'common.schema.json#/definitions/nothing' } }, {})).toThrow('no shared shape');
  });
});
