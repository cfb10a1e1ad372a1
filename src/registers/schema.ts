import { readAssetText } from '../files/assets.ts';
import type { Path } from '../model/location.ts';
import type { RegisterName } from '../model/records.ts';

/** The parts of a JSON Schema (draft-07) that our own schemas use. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly refersTo?: string;
  readonly answers?: readonly string[];
  readonly personal?: boolean;
  readonly register?: { readonly name: RegisterName; readonly single: boolean };
}

/** What has a schema of its own: a register, the settings, the list of known findings, a catalogue of norms. */
export type SchemaName = RegisterName | 'cpas-sec' | 'baseline' | 'norm-catalogue';

const known = new Map<string, Schema>();

/** A schema of the package, read once. It serves messages and documentation; checking uses the built validators. */
export function schemaOf(name: SchemaName | 'common'): Schema {
  const found = known.get(name) ?? (JSON.parse(readAssetText(`schemas/${name}.schema.json`)) as Schema);
  known.set(name, found);
  return found;
}

/** The schema of one record. */
export function recordSchema(name: SchemaName): Schema {
  const schema = schemaOf(name);
  return schema.items ?? schema;
}

/** A shared shape is named through `allOf` and `$ref`; its own annotations stay outermost. */
export function resolved(schema: Schema): Schema {
  const reference = schema.allOf?.[0]?.$ref ?? schema.$ref;
  const name = reference?.split('/').at(-1);
  return name === undefined ? schema : { ...schemaOf('common').definitions?.[name], ...schema };
}

function schemaAt(name: SchemaName, path: Path): Schema | undefined {
  let schema: Schema | undefined = resolved(recordSchema(name));
  for (const step of path) {
    const next: Schema | undefined = typeof step === 'number' ? schema?.items : schema?.properties?.[step];
    schema = next && resolved(next);
  }
  return schema;
}

/** The fields that may stand in the record, or in the object at `path` of it, with their French titles. */
export const fieldTitles = (
  name: SchemaName,
  path: Path,
): readonly { readonly field: string; readonly title: string }[] =>
  Object.entries(schemaAt(name, path)?.properties ?? {}).map(([field, { title = '' }]) => ({ field, title }));

/** The example that the schema gives of a field. */
export const exampleAt = (name: SchemaName, path: Path): unknown => schemaAt(name, path)?.examples?.[0];

/** The closed list of values of a field. */
export const choicesAt = (name: SchemaName, path: Path): readonly string[] | undefined => schemaAt(name, path)?.enum;

/** True for a field that names or locates a natural person. */
export const isPersonalField = (name: SchemaName, path: Path): boolean =>
  path.some((_, depth) => schemaAt(name, path.slice(0, depth + 1))?.personal === true);
