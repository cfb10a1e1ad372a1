import { readdirSync, readFileSync } from 'node:fs';
import { _, Ajv, type AnySchemaObject } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { formats } from '../../src/registers/formats.ts';
import { bare } from './bare.ts';
import { firstLook, type Node } from './first-look.ts';

const standaloneCode = standaloneModule.default;
const root = new URL('../../', import.meta.url);

interface LinkField {
  readonly path: readonly string[];
  readonly refersTo: string;
}

/** Files of a repository that are no registers: its settings, its known findings, its own catalogues of norms. */
const others: readonly string[] = ['cpas-sec.schema.json', 'baseline.schema.json', 'norm-catalogue.schema.json'];

const readSchema = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8')) as AnySchemaObject;

/**
 * Makes two modules of the schemas: `validators.js`, small, read at every start, says whether a record keeps its schema;
 * `complaints.cjs`, by ajv, says what is wrong, and is read when something is. No schema compiler runs at start-up.
 */
export async function writeValidators(): Promise<void> {
  const schemas = readdirSync(new URL('schemas/', root))
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => readSchema(file.replace('.schema.json', '')))
    .filter((schema) => schema.register !== undefined || others.includes(schema.$id as string));
  const records = Object.fromEntries(schemas.map((schema) => [nameOf(schema), recordOf(schema)]));
  await writeFirstLook(records, linksByRegister(schemas));
  await writeComplaints(records);
}

const nameOf = (schema: AnySchemaObject): string =>
  schema.register?.name ?? (schema.$id as string).replace('.schema.json', '');

function recordOf({ register: _, ...schema }: AnySchemaObject): Node {
  return bare((schema.type === 'array' ? schema.items : schema) as Node);
}

const linksByRegister = (schemas: readonly AnySchemaObject[]): object =>
  Object.fromEntries(
    schemas.filter(({ register }) => register).map((schema) => [schema.register.name, linksOf(schema)]),
  );

async function writeFirstLook(records: Readonly<Record<string, Node>>, links: object): Promise<void> {
  const shared = readSchema('common').definitions as Readonly<Record<string, Node>>;
  const lines = [
    `import { formats } from './formats.ts';`,
    ...firstLook(records, bare(shared)),
    `export const linkFields = ${JSON.stringify(links)};`,
  ];
  await bundleModule(lines.join('\n'), 'validators.js');
}

async function writeComplaints(records: Readonly<Record<string, Node>>): Promise<void> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    formats,
    keywords: ['refersTo'],
    code: { source: true, formats: _`formats` },
  });
  ajv.addSchema({ $id: 'common.schema.json', definitions: bare(readSchema('common').definitions) });
  const names: Record<string, string> = {};
  for (const [name, record] of Object.entries(records)) {
    ajv.addSchema({ ...record, $id: `${name}.schema.json` });
    names[exportName(name)] = `${name}.schema.json`;
  }
  const table = Object.keys(records).map((name) => `${JSON.stringify(name)}: exports.${exportName(name)}`);
  const lines = [
    `const { formats } = require('./formats.ts');`,
    standaloneCode(ajv, names),
    `module.exports = { ${table.join(', ')} };`,
  ];
  await bundleModule(lines.join('\n'), 'complaints.cjs');
}

const exportName = (register: string): string => `validate_${register.replaceAll('-', '_')}`;

/** The generated code asks for the formats and for small pieces of ajv: they are folded in here. */
async function bundleModule(contents: string, file: string): Promise<void> {
  const folder = new URL('src/registers/', root).pathname;
  await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: file.endsWith('.cjs') ? 'cjs' : 'esm',
    platform: 'node',
    minify: true,
    legalComments: 'none',
    outfile: `${folder}${file}`,
    logLevel: 'warning',
  });
}

/** Every field marked `refersTo`, with '*' for the items of a list. */
function linksOf(schema: AnySchemaObject): readonly LinkField[] {
  const common = readSchema('common').definitions as Record<string, AnySchemaObject>;
  const found: LinkField[] = [];
  const walk = (node: AnySchemaObject, path: readonly string[]): void => {
    if (typeof node.refersTo === 'string') found.push({ path, refersTo: node.refersTo });
    const shared = (node.allOf?.[0]?.$ref ?? node.$ref) as string | undefined;
    if (shared !== undefined) walk(common[shared.split('/').at(-1) ?? ''] ?? {}, path);
    for (const [name, inner] of Object.entries((node.properties ?? {}) as Record<string, AnySchemaObject>))
      walk(inner, [...path, name]);
    if (node.items !== undefined) walk(node.items as AnySchemaObject, [...path, '*']);
  };
  walk(schema.type === 'array' ? (schema.items as AnySchemaObject) : schema, []);
  return found;
}
