import { triennialPlan } from '../../../src/documents/triennial-plan.ts';
import { readFolder } from '../../../src/files/folder.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import { load } from '../../../src/load.ts';
import type { Facts } from '../../../src/model/repository.ts';
import type { Folder } from '../../../src/model/text-file.ts';
import { render } from '../../../src/render.ts';

/** The facts of the example on the day of the tests; `change` may rewrite the text of a file first. */
export function exampleFacts(change: (path: string, text: string) => string = (_, text) => text): Facts {
  const { files, faults }: Folder = readFolder('examples/cpas');
  const changed = files.map(({ path, text }) => ({ path, text: change(path, text) }));
  const loaded = load({ files: changed, faults });
  if (loaded.repository === undefined || loaded.faults.length > 0) throw new Error(JSON.stringify(loaded.faults));
  return { repository: loaded.repository, today: '2026-11-22', revision: '' };
}

/** The plan in Markdown. */
export async function planOf(facts: Facts, { final = true, year }: { final?: boolean; year?: number } = {}) {
  const options = year === undefined ? {} : { year };
  const request = { facts, document: triennialPlan, options, language: fr, formats: [markdown], final };
  const { changes, missing } = await render(request);
  return { text: new TextDecoder().decode(changes[0]?.bytes), missing };
}

/** The cells of the table below a caption, its head left out, as one reads them: plain spaces, no marks. */
export function tableOf(text: string, caption: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => plain(line) === caption);
  if (start < 0) throw new Error(`no table "${caption}"`);
  const first = lines.findIndex((line, index) => index > start && line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines.slice(first + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => plain(cell).trim()),
  );
}

export const plain = (text: string): string =>
  text
    .replace(/\*\*/g, '')
    .replace(/\\(?=[^\s\w])/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
