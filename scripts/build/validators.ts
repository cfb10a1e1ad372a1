import { readdirSync, readFileSync } from 'node:fs';
import { _, Ajv, type AnySchemaObject } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { formats } from '../../src/registers/formats.ts';
import { bare, shorter } from './shorter.ts';

const standaloneCode = standaloneModule.default;
const root = new URL('../../', import.meta.url);

interface LinkField {
  readonly path: readonly string[];
  readonly refersTo: string;
}

const readSchema = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8')) as AnySchemaObject;

/** Compiles every register's record schema to plain JavaScript, so that no schema compiler runs at start-up. */
export async function writeValidators(): Promise<void> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    formats,
    keywords: ['refersTo', 'answers', 'personal', 'register'],
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.addSchema(bare(readSchema('common')));
  const schemas = readdirSync(new URL('schemas/', root))
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => readSchema(file.replace('.schema.json', '')))
    .filter((schema) => schema.register !== undefined || schema.$id === 'cpas-sec.schema.json');
  const names: Record<string, string> = {};
  for (const schema of schemas) {
    const name = schema.register?.name ?? 'cpas-sec';
    ajv.addSchema(bare(schema.type === 'array' ? { ...schema.items, $id: schema.$id } : schema));
    names[exportName(name)] = schema.$id as string;
  }
  const links = Object.fromEntries(
    schemas.filter(({ register }) => register).map((schema) => [schema.register.name, linksOf(schema)]),
  );
  await bundleModule(moduleText(shorter(standaloneCode(ajv, names)), Object.keys(names), links));
}

const exportName = (register: string): string => `validate_${register.replaceAll('-', '_')}`;
const registerName = (name: string): string => name.replace('validate_', '').replaceAll('_', '-');

function moduleText(code: string, exported: readonly string[], links: unknown): string {
  const table = exported.map((name) => `${JSON.stringify(registerName(name))}: ${name}`).join(', ');
  return [
    `import { formats } from './formats.ts';`,
    code.replace(/^export default .*$/m, '').replace(/export const (validate_\w+)/g, 'const $1'),
    `export const validators = { ${table} };`,
    `export const linkFields = ${JSON.stringify(links)};`,
  ].join('\n');
}

/** The generated code asks for small pieces of ajv at run time: they are folded in here. */
async function bundleModule(contents: string): Promise<void> {
  const folder = new URL('src/registers/', root).pathname;
  await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    outfile: `${folder}validators.js`,
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
