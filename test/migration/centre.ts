import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readFolder } from '../../src/files/folder.ts';
import { rawText } from '../../src/files/raw-text.ts';
import { applyTogether } from '../../src/files/write.ts';
import { editsOf } from '../../src/migration/edits.ts';
import { planMigration } from '../../src/migration/plan.ts';
import { norms } from '../../src/norms/catalogues.js';

const root = join(import.meta.dirname, '../..');

/** A copy of a repository in a temporary folder, lent to `use` and removed after it. */
export async function withCopy<Result>(
  from: string,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-migration-'));
  try {
    cpSync(join(root, from), folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A transcription of the minimal norms under numbers of its own: chapter and place in it. Every norm of ours has its successor. */
export function transcription(): string {
  const counts = new Map<string, number>();
  const minimal = norms.filter(({ catalogue }) => catalogue === 'bcss');
  return stringify({
    catalogue: 'bcss',
    title: { fr: 'Normes minimales officielles' },
    sources: [{ key: 'MNM', what: 'Texte officiel' }],
    chapters: [...new Set(minimal.map(({ chapter = 'K' }) => (chapter === 'K' ? '4' : chapter)))].map((chapter) => ({
      chapter,
      title: { fr: chapter === '12' ? 'Exploitation' : `Chapitre ${chapter}` },
    })),
    norms: minimal.map(({ id, chapter = 'K', title, obligation, appliesTo }) => {
      const part = chapter === 'K' ? '4' : chapter;
      const place = (counts.get(part) ?? 0) + 1;
      counts.set(part, place);
      const number = `${part}.${place}`;
      const scope = { appliesTo, replaces: [id], source: ['MNM'], confidence: 'seen' };
      return { id: `bcss:${number}`, number, verified: true, chapter: part, title, obligation, ...scope };
    }),
  });
}

export function install(folder: string, text: string): void {
  mkdirSync(join(folder, 'norms'), { recursive: true });
  writeFileSync(join(folder, 'norms/bcss.yaml'), text);
}

/** Every file of the registers, by name. */
export const registersOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, 'registers'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, 'registers', name), 'utf8')]),
  );

/** Writes every sure move, as the command does. */
export function migrate(folder: string): void {
  const { moves } = planMigration(readFolder(folder), folder);
  applyTogether(folder, editsOf(moves, (path) => rawText(folder, path)).changes);
}
