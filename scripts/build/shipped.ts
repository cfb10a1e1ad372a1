import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';

const root = new URL('../../', import.meta.url);

/** A file of norms/ as plain data. */
export function readNorms(file: string): Record<string, unknown> {
  return load(readFileSync(new URL(`norms/${file}`, root), 'utf8'), { schema: CORE_SCHEMA }) as Record<string, unknown>;
}

export const normFiles = (): readonly string[] =>
  readdirSync(new URL('norms/', root))
    .filter((file) => file.endsWith('.yaml'))
    .sort();

interface LawText {
  readonly id: string;
  readonly articles?: readonly { readonly article: string }[];
}

/** Fields of a shipped entry that its register knows; source and confidence stay in the catalogue. */
function pick(entry: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => fields.includes(key)));
}

const fieldsOf = (register: string): readonly string[] =>
  Object.keys(
    (
      JSON.parse(readFileSync(new URL(`schemas/${register}.schema.json`, root), 'utf8')) as {
        items: { properties: object };
      }
    ).items.properties,
  );

/** Every id that a rule, a schema or a register may cite. */
export function normIdsOf(): readonly string[] {
  const ids = normFiles().flatMap((file) => {
    const data = readNorms(file);
    const norms = ((data.norms ?? []) as { id: string }[]).map(({ id }) => id);
    const laws = ((data.texts ?? []) as LawText[]).flatMap(({ id, articles = [] }) => [
      `law:${id}`,
      ...articles.map(({ article }) => `law:${id}#${article}`),
    ]);
    return [...norms, ...laws];
  });
  return [...new Set(ids)].sort();
}

/** The duties that a control of a register may follow. No rule cites a duty: it cites the norms that found it. */
function dutyIdsOf(): readonly string[] {
  return normFiles().flatMap((file) => ((readNorms(file).duties ?? []) as { id: string }[]).map(({ id }) => id));
}

/** The norm of each BCSS number; of two with one number, the one whose number was confirmed. */
function normsByNumber(): Readonly<Record<string, string>> {
  const numbered = normFiles()
    .flatMap((file) => (readNorms(file).norms ?? []) as { id: string; number?: string; verified?: boolean }[])
    .filter(({ number }) => number !== undefined);
  return Object.fromEntries(
    numbered.flatMap(({ id, number, verified }) => {
      const rivals = numbered.filter((other) => other.number === number && other.id !== id);
      const sure = rivals.length === 0 || (verified === true && rivals.every((rival) => rival.verified !== true));
      return sure ? [[number, id]] : [];
    }),
  );
}

/** Most runs ask for none of it: V8 passes over a text faster than over the data it stands for. */
const parsedOnUse = (data: unknown): string => `once(${JSON.stringify(JSON.stringify(data))})`;

const constant = (register: string): string => register.replaceAll('-', '_');

/** Writes the lists that stand behind a centre's own registers. */
export async function writeShipped(): Promise<void> {
  const texts = fieldsOf('legal-texts');
  const authorities = fieldsOf('supervisory-authorities');
  const entries: Record<string, { file: string; data: object }[]> = {
    'legal-texts': [],
    'supervisory-authorities': [],
    'questionnaire-forms': [],
  };
  for (const file of normFiles()) {
    const data = readNorms(file);
    for (const text of (data.texts ?? []) as object[])
      entries['legal-texts']?.push({ file: `norms/${file}`, data: pick(text, texts) });
    for (const body of (data.authorities ?? []) as object[]) {
      entries['supervisory-authorities']?.push({ file: `norms/${file}`, data: pick(body, authorities) });
    }
    for (const form of (data.forms ?? []) as object[])
      entries['questionnaire-forms']?.push({ file: `norms/${file}`, data: form });
  }
  const lines = [
    'const once = (text) => { let value; return () => (value ??= JSON.parse(text)); };',
    ...Object.entries(entries).map(([name, list]) => `const ${constant(name)} = ${parsedOnUse(list)};`),
    `const lists = { ${Object.keys(entries)
      .map((name) => `'${name}': ${constant(name)}`)
      .join(', ')} };`,
    'export const shippedEntries = (register) => lists[register]?.() ?? [];',
    `export const normsByNumber = ${parsedOnUse(normsByNumber())};`,
    `export const normIds = ${parsedOnUse([...normIdsOf(), ...dutyIdsOf()])};`,
    '',
  ];
  writeFileSync(new URL('src/registers/shipped.js', root), lines.join('\n'));
}
