import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../src/files/folder.ts';
import { hashFiles } from '../../src/files/hash-files.ts';
import { load } from '../../src/load.ts';
import { evidencePaths } from '../../src/rules/evidence.ts';
import { judge as judgeLoaded, type Validated } from '../../src/validate.ts';

export const corpus = import.meta.dirname;
export const asOf = { today: '2026-11-22', revision: '' };

/** The faulty repositories that are kept as files; those that no file can hold are in `made.ts`. */
export const writtenCases = (): readonly string[] =>
  readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'valid')
    .map(({ name }) => name)
    .sort();

/** A copy of the valid repository in a temporary folder, lent to `use` and removed after it. */
export async function withValid<Result>(use: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-corpus-'));
  try {
    cpSync(join(corpus, 'valid'), folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The valid repository with the files of one case laid over it. */
export async function withCase<Result>(
  name: string,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  return await withValid((folder) => {
    cpSync(join(corpus, name), folder, { recursive: true, filter: (path) => !/(?:expected\.txt|DELETE)$/.test(path) });
    for (const path of linesOf(join(corpus, name, 'DELETE'))) rmSync(join(folder, path), { recursive: true });
    return use(folder);
  });
}

/** With the fingerprints of the proofs, as validate gives them. */
export function judge(folder: string): Validated {
  const loaded = load(readFolder(folder));
  const paths = loaded.repository === undefined ? [] : evidencePaths(loaded.repository);
  return judgeLoaded(loaded, { ...asOf, files: hashFiles(folder, paths) });
}

/** What was found, as the marks say it: 'registers/people.yaml:3 schema/date', in the order of the places. */
export const foundIn = ({ diagnostics }: Validated): readonly string[] =>
  diagnostics.map(({ at, code }) => `${at.file}:${at.line} ${code}`).sort();

export interface Expected {
  readonly found: readonly string[];
  /** The marks that also name a column, as 'file:line:column code'. */
  readonly columns: readonly string[];
}

/**
 * What a case says must be found: at the end of the line itself (`# expect schema/date`, with a column after `@`, several
 * with commas), or, where a comment cannot stand, in its `expected.txt` (`registers/people.yaml:3:5 schema/date`).
 */
export function expectedOf(name: string): Expected {
  const root = join(corpus, name);
  const listed = linesOf(join(root, 'expected.txt')).map((line) => {
    const [, file, row, column, code] = /^(\S+?):(\d+)(?::(\d+))? (\S+)$/.exec(line) ?? [];
    if (code === undefined) throw new Error(`${name}/expected.txt: ${line}`);
    return { file, row: Number(row), column, code };
  });
  const all = [...listed, ...filesUnder(root).flatMap((file) => marksIn(root, file))];
  return {
    found: all.map(({ file, row, code }) => `${file}:${row} ${code}`).sort(),
    columns: all
      .filter(({ column }) => column !== undefined)
      .map(({ file, row, column, code }) => `${file}:${row}:${column} ${code}`),
  };
}

const filesUnder = (root: string): readonly string[] =>
  (readdirSync(root, { recursive: true }) as string[]).filter((file) => /\.ya?ml$/i.test(file));

function marksIn(root: string, file: string) {
  const lines = readFileSync(join(root, file), 'utf8').split(/\r\n|\r|\n/);
  return lines.flatMap((line, index) => {
    const marks = /# expect ([a-z][\w\-/@,]*)$/.exec(line)?.[1]?.split(',') ?? [];
    return marks.map((mark) => {
      const [code = '', column] = mark.split('@');
      return { file, row: index + 1, column, code };
    });
  });
}

const linesOf = (path: string): readonly string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
