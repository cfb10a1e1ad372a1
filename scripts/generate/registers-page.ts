import { registerNames } from '../../src/model/records.ts';
import { plainValue } from '../../src/registers/scalar.ts';
import { recordSchema, resolved, type Schema, schemaOf } from '../../src/registers/schema.ts';
import { shippedEntries } from '../../src/registers/shipped.js';
import { codes, generatedNote, table } from './markdown.ts';

/** Every register with every field. */
export function registersPage(): string {
  const parts = [...registerNames, 'cpas-sec' as const].flatMap((name) => {
    const schema = schemaOf(name);
    const file = name === 'cpas-sec' ? 'cpas-sec.yaml' : `registers/${name}.yaml`;
    const holding =
      schema.register?.single === false
        ? `${file} (une liste), ou un dossier \`registers/${name}/\` avec un fichier par entrée`
        : file;
    return [
      `## ${schema.title}`,
      '',
      `${schema.description} Fichier : ${holding}.`,
      '',
      ...fieldTable(recordSchema(name)),
      '',
    ];
  });
  const head = [
    generatedNote,
    '',
    '# Les registres',
    '',
    'Un champ en gras est obligatoire. `→` nomme le registre auquel le champ se réfère. « Répond à » nomme les articles et normes.',
    '',
  ];
  return `${[...head, ...parts, ...sharedShapes(), ...shippedIds()].join('\n').trimEnd()}\n`;
}

/** The shapes that several registers use, once. */
function sharedShapes(): readonly string[] {
  const shapes = Object.values(schemaOf('common').definitions ?? {}).flatMap((shape) => [
    `### ${shape.title}`,
    '',
    shape.description ?? '',
    '',
    ...(shape.properties === undefined ? [`Exemple : \`${asWritten(shape.examples?.[0])}\``] : fieldTable(shape)),
    '',
  ]);
  return ['## Formes communes', '', ...shapes];
}

/** What a register may refer to without writing it first. */
function shippedIds(): readonly string[] {
  const listed = (name: string) =>
    table(
      ['Identifiant', 'Nom'],
      shippedEntries(name).map(({ data }) => [`\`${data.id}\``, nameOf(data)]),
    );
  return [
    '## Identifiants fournis',
    '',
    'Ces textes et ces autorités sont connus sans que vous les écriviez. Une entrée de même identifiant dans votre registre les remplace.',
    '',
    '### Textes légaux',
    '',
    ...listed('legal-texts'),
    '',
    '### Autorités de contrôle',
    '',
    ...listed('supervisory-authorities'),
    '',
  ];
}

function nameOf(data: object): string {
  const { citation, name } = data as {
    citation?: Readonly<Record<string, string>>;
    name?: Readonly<Record<string, string>>;
  };
  return (citation ?? name)?.fr ?? '';
}

function fieldTable(schema: Schema): readonly string[] {
  const rows = rowsOf(schema, '');
  return table(['Champ', 'Sens', 'Valeur', 'Répond à'], rows);
}

function rowsOf(schema: Schema, prefix: string): readonly (readonly string[])[] {
  return Object.entries(resolved(schema).properties ?? {}).flatMap(([name, raw]) => {
    const field = resolved(raw);
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const required = schema.required?.includes(name) === true;
    const meaning = `${field.title ?? ''}. ${field.description ?? ''}`;
    const own = [required ? `**${path}**` : path, meaning, valueIn(field), codes(field.answers ?? [])];
    return [own, ...inner(raw, field, path)];
  });
}

/** Shared shapes such as a text or an address are explained once, at their own place. */
function inner(raw: Schema, field: Schema, path: string): readonly (readonly string[])[] {
  if (raw.allOf !== undefined) return [];
  if (field.items?.properties !== undefined) return rowsOf(field.items, `${path}[]`);
  return field.properties === undefined ? [] : rowsOf(field, path);
}

function valueIn(field: Schema): string {
  if (field.refersTo !== undefined) return `→ ${field.refersTo}`;
  if (field.items !== undefined) return `liste : ${valueIn(resolved(field.items))}`;
  if (field.enum !== undefined) return field.enum.join(', ');
  const example = field.examples?.[0];
  return typeof example === 'string' || typeof example === 'number'
    ? `ex. ${asWritten(example)}`
    : typeName(field.type);
}

/** As it must stand in the file: a text that reads as a number or a truth needs its quotes. */
const asWritten = (example: unknown): string =>
  typeof example === 'string' && plainValue(example) !== example ? `"${example}"` : String(example);

const typeName = (type: Schema['type']): string =>
  type === 'boolean' ? 'true ou false' : type === 'object' ? 'fiche' : 'texte';
