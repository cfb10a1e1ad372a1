import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { recordFolders } from '../model/register-path.ts';
import type { FileFault, Folder, TextFile } from '../model/text-file.ts';
import { decode } from './decode.ts';
import { looksLikeSettings, misplaced } from './misplaced.ts';
import { readBytes } from './read-bytes.ts';

/** Larger files are refused: a register of 100,000 entries is some 30 MB over several files. */
const largestFile = 24 * 1024 * 1024;

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/**
 * Reads the settings, the known findings and the registers of one repository: `cpas-sec.yaml`, `baseline.yaml`,
 * `registers/*.yaml`, `registers/<register>/*.yaml`, `questionnaires/*.yaml` and `norms/*.yaml`, in byte order of their paths. A file that cannot be read is a fault; the rest is read.
 * Throws UsageError when the folder is no repository.
 */
export function readFolder(path: string): Folder {
  const root = rootOf(path);
  const reading: Reading = { root, named: path, files: [], faults: [], others: [] };
  readOne(reading, 'cpas-sec.yaml');
  if (lstatSync(join(root, 'baseline.yaml'), { throwIfNoEntry: false }) !== undefined)
    readOne(reading, 'baseline.yaml');
  const beside = besideRegisters(reading);
  readRecords(reading, 'registers');
  for (const folder of recordFolders) if (beside.includes(`${folder}/`)) readRecords(reading, folder);
  const faults = [...reading.faults, ...misplaced([...reading.others, ...beside])];
  return { files: reading.files.sort((a, b) => (a.path < b.path ? -1 : 1)), faults };
}

/** The YAML files of a folder and of its folders. */
function readRecords(reading: Reading, folder: string): void {
  for (const entry of listed(reading, folder)) {
    const name = `${folder}/${entry.name}`;
    if (isYaml(entry.name)) readOne(reading, name);
    else if (isFolder(reading.root, name, entry)) {
      for (const inner of listed(reading, name)) readOrName(reading, `${name}/${inner.name}`);
    } else reading.others.push(name);
  }
}

function readOrName(reading: Reading, path: string): void {
  if (isYaml(path)) readOne(reading, path);
  else reading.others.push(path);
}

/** The names at the root but those of the registers: one look at the folder, nothing is opened. */
function besideRegisters({ root, named }: Reading): readonly string[] {
  const all = attempt(named, () => readdirSync(root, { withFileTypes: true }));
  const others = all.filter(({ name }) => name !== 'cpas-sec.yaml' && name !== 'registers');
  return others.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
}

interface Reading {
  readonly root: string;
  /** The folder as the user wrote it, for messages. */
  readonly named: string;
  readonly files: TextFile[];
  readonly faults: FileFault[];
  /** Names below `registers/` that are not read. */
  readonly others: string[];
}

function rootOf(path: string): string {
  if (!existsSync(path)) throw new UsageError('folder-missing', { path });
  const root = realpathSync.native(path);
  if (!statSync(root).isDirectory()) throw new UsageError('not-a-folder', { path });
  if (!existsSync(join(root, 'cpas-sec.yaml'))) throw noRepository(root, path);
  return root;
}

/** The settings may be there under a name that is not theirs. */
function noRepository(root: string, path: string): UsageError {
  const misnamed = attempt(path, () => readdirSync(root)).find(looksLikeSettings);
  return new UsageError('no-repository', { path, ...(misnamed === undefined ? {} : { misnamed }) });
}

/** What stands in one folder of the repository; nothing when the folder is absent or a link out of it. */
function listed(reading: Reading, path: string): readonly Dirent[] {
  const full = join(reading.root, path);
  const own = lstatSync(full, { throwIfNoEntry: false });
  const state = own && reachable(reading, path, own);
  if (state === undefined) return [];
  if (!state.isDirectory()) throw new UsageError('not-a-folder', { path: join(reading.named, path) });
  return attempt(join(reading.named, path), () => readdirSync(full, { withFileTypes: true }));
}

function isFolder(root: string, name: string, entry: Dirent): boolean {
  if (entry.isSymbolicLink()) return existsSync(join(root, name)) && statSync(join(root, name)).isDirectory();
  return entry.isDirectory();
}

function refuse(reading: Reading, path: string, code: FileFault['code'], values: FileFault['values'] = {}): void {
  reading.faults.push({ path, code, line: 1, column: 1, values });
}

/** What a path stands for. A link may point to another file of the repository, never out of it. */
function reachable(reading: Reading, path: string, own: Stats): Stats | undefined {
  if (!own.isSymbolicLink()) return own;
  const full = join(reading.root, path);
  if (!existsSync(full)) refuse(reading, path, 'file/broken-link');
  else if (!realpathSync(full).startsWith(reading.root + sep)) refuse(reading, path, 'file/outside-repository');
  else return statSync(full);
  return undefined;
}

function readOne(reading: Reading, path: string): void {
  const full = join(reading.root, path);
  const state = reachable(reading, path, lstatSync(full));
  if (state === undefined) return;
  if (!state.isFile()) refuse(reading, path, 'file/not-a-file');
  else if (state.size > largestFile) {
    refuse(reading, path, 'file/too-large', { size: megabytes(state.size), limit: megabytes(largestFile) });
  } else {
    const decoded = decode(attempt(join(reading.named, path), () => readBytes(full, state.size)));
    if ('text' in decoded) reading.files.push({ path, text: decoded.text });
    else reading.faults.push({ path, ...decoded.fault });
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

function attempt<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError('unreadable-file', { path, code: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
