import { documents } from '../../../src/documents/index.ts';
import { readFolder } from '../../../src/files/folder.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import { load } from '../../../src/load.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { render } from '../../../src/render.ts';

/** A part of the notice: its heading and all that stands under it, subsections too. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The facts of an example on the day of the tests. */
export function exampleFacts(example: string): Facts {
  const { repository, faults } = load(readFolder(`examples/${example}`));
  if (repository === undefined || faults.length > 0) throw new Error(`${example}: ${JSON.stringify(faults, null, 1)}`);
  return { repository, today: '2026-11-22', revision: '' };
}

/** The files of the final version of an example's notices, in Markdown, by file name. */
export async function noticesOf(example: string, layer: 'full' | 'short' = 'full'): Promise<Map<string, string>> {
  const document = documents.find(({ name }) => name === 'privacy-policy');
  if (document === undefined) throw new Error('no privacy-policy');
  const facts = exampleFacts(example);
  const request = { facts, document, options: { layer }, language: fr, formats: [markdown], final: true };
  const { changes, missing } = await render(request);
  if (missing.length > 0) throw new Error(`${example}: ${JSON.stringify(missing, null, 1)}`);
  return new Map(changes.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

/** As one reads it aloud: plain spaces and apostrophes, no marks; a link is its text and, in <>, its address. */
export const plain = (text: string): string =>
  text
    .replace(/\\\n */g, ' ')
    .replace(/\\(?=[^\s\w])/g, '')
    .replace(/\*\*|^> ?/gm, '')
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '$1 <$2>')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");

/** The sections of a notice; what stands before the first heading has the heading ''. */
export function sectionsOf(text: string): readonly Section[] {
  const lines = text.split('\n');
  const marks = lines.flatMap((line, index) => {
    const heading = /^(#{2,6}) (.*)$/.exec(line);
    return heading ? [{ index, level: heading[1]?.length ?? 0, title: heading[2] ?? '' }] : [];
  });
  const sections = marks.map(({ index, level, title }) => {
    const end = marks.find((other) => other.index > index && other.level <= level)?.index ?? lines.length;
    return { heading: plain(title), text: plain(lines.slice(index, end).join('\n')) };
  });
  return [{ heading: '', text: plain(lines.slice(0, marks[0]?.index).join('\n')) }, ...sections];
}
