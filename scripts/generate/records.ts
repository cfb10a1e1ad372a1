import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

interface RegisterSchema {
  readonly title: string;
  readonly $id: string;
  readonly register?: { readonly name: string; readonly single: boolean };
}

const folder = new URL('../../schemas/', import.meta.url);
const target = new URL('../../src/model/records.ts', import.meta.url);

/** Titles and descriptions are French words for people; as type names and comments they would only get in the way. */
function withoutTitles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTitles);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key, inner]) => !isAnnotation(key, inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTitles(inner)]));
}

/** A property may be called `description` too: then its value is a schema, not a string. */
const isAnnotation = (key: string, value: unknown): boolean =>
  ((key === 'title' || key === 'description') && typeof value === 'string') ||
  (key === 'examples' && Array.isArray(value));

/** The shared shapes are copied in, so that references stay inside one document. */
const withLocalReferences = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(withoutTitles(schema)).replaceAll('common.schema.json#/', '#/'));

const pascal = (name: string): string => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

async function declaration(name: string, schema: unknown): Promise<string> {
  const inlined = withLocalReferences(schema) as Record<string, unknown>;
  const shared = (withLocalReferences(readSchema('common')) as { definitions: Record<string, unknown> }).definitions;
  delete inlined.$id;
  const record = (inlined.type === 'array' ? inlined.items : inlined) as Record<string, unknown>;
  const body = await compile({ ...record, definitions: shared, title: name } as JSONSchema, name, {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: false,
    declareExternallyReferenced: true,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return body
    .replace(/^ *\/\*\*\n(?: *\*.*\n)+/gm, '')
    .replace(/^( *)(?=[a-zA-Z][\w-]*\??:)/gm, '$1readonly ')
    .replace(/^( +)("[^"]+"\??:)/gm, '$1readonly $2');
}

function readSchema(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
}

/** Lists and records become deeply readonly; `T[]` and tuples are rewritten by the wrapper type. */
export async function writeRecords(): Promise<void> {
  const schemas = readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => readSchema(file.replace('.schema.json', '')) as RegisterSchema)
    .filter((schema) => schema.register);
  const parts: string[] = [];
  const seen = new Set<string>();
  for (const schema of [...schemas, readSchema('cpas-sec') as RegisterSchema]) {
    const name = schema.register ? pascal(schema.register.name) : 'Settings';
    for (const type of (await declaration(`${name}Record`, schema)).split(/(?=^export )/m)) {
      const typeName = /^export (?:interface|type) (\w+)/.exec(type)?.[1];
      if (typeName === undefined || seen.has(typeName)) continue;
      seen.add(typeName);
      parts.push(type.trim());
    }
  }
  const names = schemas.map((schema) => schema.register?.name ?? '');
  const lines = [
    '// Generated from schemas/ by `npm run generate`: change the schemas, not this file.',
    '',
    'type Deep<T> = T extends readonly (infer U)[] ? readonly Deep<U>[] : T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;',
    '',
    ...parts.flatMap((part) => [part, '']),
    '/** The data of one entry, by register. */',
    'export interface Registers {',
    ...names.map((name) => `  readonly '${name}': Deep<${pascal(name)}Record>;`),
    '}',
    '',
    'export type RegisterName = keyof Registers;',
    '/** A string in the main language, or a translation by language. */',
    'export type LocalText = Deep<Text>;',
    'export type LocalAddress = Deep<Address>;',
    'export type LegalCitation = Deep<Citation>;',
    'export type Settings = Deep<SettingsRecord>;',
    '',
    `export const registerNames: readonly RegisterName[] = [${names.map((name) => `'${name}'`).join(', ')}];`,
    '',
    '/** Registers that hold one record instead of a list. */',
    `export const singleRegisters: readonly RegisterName[] = [${schemas
      .filter((schema) => schema.register?.single)
      .map((schema) => `'${schema.register?.name}'`)
      .join(', ')}];`,
    '',
  ];
  writeFileSync(target, lines.join('\n'));
}
