import { posix } from 'node:path';
import { isCataloguePath, isRegisterPath } from '../model/register-path.ts';
import type { FileFault, Folder, TextFile } from '../model/text-file.ts';
import { decode } from './decode.ts';
import { answerOf, commitOf, failed } from './git.ts';
import { hashOf } from './hash.ts';
import { misplaced } from './misplaced.ts';

/**
 * The settings and registers of a folder as they stood at a git version (branch, tag, commit). The folder may be a part of
 * a repository. A file that was no text then is a fault; a folder that did not exist then is empty.
 * Throws UsageError outside git, without git, and for an unknown version.
 */
export function readFolderAt(path: string, version: string): Folder {
  const { listed, blobs, lost } = treeAt(path, version);
  const names = [...blobs.keys()].filter(isRegister);
  const contents = contentsOf(path, hashesOf(names, blobs));
  const files: TextFile[] = [];
  const faults: FileFault[] = [...misplaced(otherNames(listed)), ...lost.filter((fault) => isRegister(fault.path))];
  for (const [index, name] of names.entries()) {
    const decoded = decode(contents[index] ?? Buffer.alloc(0));
    if ('text' in decoded) files.push({ path: name, text: decoded.text });
    else faults.push({ path: name, ...decoded.fault });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), faults };
}

/** SHA-256 of files of a folder at a git version, by path; null for what was absent then, or out of the folder. */
export function hashFilesAt(
  path: string,
  version: string,
  paths: readonly string[],
): ReadonlyMap<string, string | null> {
  if (paths.length === 0) return new Map();
  const { blobs } = treeAt(path, version);
  const nameOf = (written: string): string => posix.normalize(`./${written}`);
  const names = [...new Set(paths.map(nameOf))].filter((name) => blobs.has(name));
  const contents = contentsOf(path, hashesOf(names, blobs));
  const hashes = new Map(names.map((name, index) => [name, contentHash(contents[index] ?? Buffer.alloc(0))]));
  return new Map(paths.map((written) => [written, hashes.get(nameOf(written)) ?? null]));
}

/** Git LFS keeps a large file elsewhere; what stands in git names its SHA-256. */
function contentHash(bytes: Buffer): string {
  const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
  return (bytes.length < 1024 ? pointer.exec(bytes.toString('utf8'))?.[1] : undefined) ?? hashOf(bytes);
}

const isRegister = (name: string): boolean => name === 'cpas-sec.yaml' || isRegisterPath(name) || isCataloguePath(name);

/** What stands beside the registers, as `misplaced` wants it: names at the root and below `registers/`. */
function otherNames(listed: readonly string[]): readonly string[] {
  const atRoot = listed.map((name) => name.replace(/\/.*/s, '/')).filter((name) => !['', 'registers/'].includes(name));
  const below = listed.filter((name) => name.startsWith('registers/') && !isRegister(name));
  return [...new Set([...atRoot, ...below])].filter((name) => !isRegister(name));
}

interface Tree {
  readonly listed: readonly string[];
  /** Hashes of the contents by path, links followed. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Links that lead to no file of the folder: what they showed cannot be known. */
  readonly lost: readonly FileFault[];
}

/** Everything of the folder at a version. Each line is '<mode> <type> <hash>\t<name>'. */
function treeAt(path: string, version: string): Tree {
  const lines = answerOf(path, ['ls-tree', '-r', '-z', commitOf(path, version)])
    .toString('utf8')
    .split('\0');
  const own = new Map<string, string>();
  const links = new Map<string, string>();
  for (const line of lines) {
    const [, mode, hash = '', name = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(line) ?? [];
    if (mode !== undefined) (mode === '120000' ? links : own).set(name, hash);
  }
  const targets = contentsOf(path, [...links.values()]).map((bytes) => bytes.toString('utf8'));
  const lost: FileFault[] = [];
  const blobs = new Map(own);
  for (const [index, link] of [...links.keys()].entries()) {
    const found = behind(link, targets[index] ?? '', own);
    if ('code' in found) lost.push({ path: link, ...found, line: 1, column: 1, values: {} });
    else for (const [name, hash] of found.files) blobs.set(name, hash);
  }
  return { listed: [...own.keys(), ...links.keys()], blobs, lost };
}

type Behind = { readonly files: readonly (readonly [string, string])[] } | Pick<FileFault, 'code'>;

/** What one link shows, under its own name: a file, or the files of a folder. A link to a link is not followed. */
function behind(link: string, target: string, own: ReadonlyMap<string, string>): Behind {
  const full = posix.join(posix.dirname(link), target);
  if (posix.isAbsolute(target) || full.startsWith('../')) return { code: 'file/outside-repository' };
  const file = own.get(full);
  if (file !== undefined) return { files: [[link, file]] };
  const root = `${full.replace(/\/$/, '')}/`;
  const inside = [...own].filter(([name]) => name.startsWith(root));
  if (inside.length === 0) return { code: 'file/broken-link' };
  return { files: inside.map(([name, hash]) => [`${link}/${name.slice(root.length)}`, hash]) };
}

const hashesOf = (names: readonly string[], blobs: Tree['blobs']): readonly string[] =>
  names.flatMap((name) => blobs.get(name) ?? []);

/** The bytes of many files in one call: '<hash> blob <size>\n<bytes>\n' each. */
function contentsOf(folder: string, hashes: readonly string[]): readonly Buffer[] {
  if (hashes.length === 0) return [];
  const answer = answerOf(folder, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  const contents: Buffer[] = [];
  for (let from = 0; from < answer.length && contents.length < hashes.length; ) {
    const end = answer.indexOf('\n', from);
    const head = answer.toString('utf8', from, end);
    // A clone may hold the names of files without their contents.
    const [, size] = / blob (\d+)$/.exec(head) ?? [];
    if (size === undefined) throw failed(folder, head);
    contents.push(answer.subarray(end + 1, end + 1 + Number(size)));
    from = end + 1 + Number(size) + 1;
  }
  return contents;
}
