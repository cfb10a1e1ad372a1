import { documents } from '../../src/documents/index.ts';
import { readFolder } from '../../src/files/folder.ts';
import { formats } from '../../src/formats/index.ts';
import { documentLanguageOf } from '../../src/languages/index.ts';
import { load } from '../../src/load.ts';
import type { Folder } from '../../src/model/text-file.ts';
import { render } from '../../src/render.ts';

/** The day of every example, so that nothing in it expires while the tests are run in other years. */
export const exampleDay = '2026-11-22';
export const exampleNames = ['cpas', 'departement-short', 'departement-charter'] as const;

/** The files of every document of a folder in final mode, by path. Throws when a fact is missing or a file faulty. */
export async function renderFolder(
  folder: Folder,
  layer: 'full' | 'short' = 'full',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { repository, faults } = load(folder);
  if (repository === undefined || faults.length > 0) throw new Error(`faulty: ${JSON.stringify(faults)}`);
  const facts = { repository, today: exampleDay, revision: '' };
  const language = await documentLanguageOf('fr');
  const files = new Map<string, Uint8Array>();
  for (const document of documents.filter(({ hasLayers }) => layer === 'full' || hasLayers)) {
    const { changes, missing } = await render({ facts, document, options: { layer }, language, formats, final: true });
    if (missing.length > 0) throw new Error(`missing: ${JSON.stringify(missing)}`);
    for (const { path, bytes } of changes) files.set(path, bytes);
  }
  return files;
}

export const renderExample = async (
  name: string,
  layer: 'full' | 'short' = 'full',
): Promise<ReadonlyMap<string, Uint8Array>> => await renderFolder(readFolder(`examples/${name}`), layer);

export const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
