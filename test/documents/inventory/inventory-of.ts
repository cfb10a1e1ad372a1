import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DocumentOptions, View } from '../../../src/documents/document.ts';
import { documents } from '../../../src/documents/index.ts';
import type { Sheet } from '../../../src/exchange/sheet.ts';
import { readFolder } from '../../../src/files/folder.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import { load } from '../../../src/load.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { render } from '../../../src/render.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A register of the example as it is written, with nothing of src. */
export const raw = (name: string): readonly Fields[] =>
  parse(readFileSync(`examples/cpas/registers/${name}.yaml`, 'utf8')) as readonly Fields[];

export function exampleFacts(): Facts {
  const { repository } = load(readFolder('examples/cpas'));
  if (repository === undefined) throw new Error('faulty example');
  return { repository, today: '2026-11-22', revision: '' };
}

const documentNamed = (name: string) => {
  const found = documents.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

export const viewsOf = (facts: Facts, name: string, options: DocumentOptions = {}): readonly View[] => [
  ...documentNamed(name).views(facts, fr, options),
];

/** The sheet of the one view of an inventory. */
export function sheetOf(facts: Facts, name: string, options: DocumentOptions = {}): Sheet {
  const [view] = viewsOf(facts, name, options);
  if (view?.sheet === undefined) throw new Error(`no sheet: ${name}`);
  return view.sheet;
}

/** The values of a column, by its title. */
export function column({ columns, rows }: Sheet, title: string): readonly unknown[] {
  const index = columns.findIndex((one) => one.title === title);
  if (index < 0) throw new Error(title);
  return rows.map((row) => row[index]);
}

/** The page in Markdown, final, with plain spaces and without escapes. Throws when a fact is missing. */
export async function pageOf(facts: Facts, name: string, options: DocumentOptions = {}): Promise<string> {
  const document = documentNamed(name);
  const request = { facts, document, options, language: fr, formats: [markdown], final: true };
  const { changes, missing } = await render(request);
  if (missing.length > 0) throw new Error(JSON.stringify(missing, null, 1));
  return new TextDecoder()
    .decode(changes[0]?.bytes)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\\', '');
}

export const inventoryNames = documents.filter(({ hasSheet }) => hasSheet === true).map(({ name }) => name);
