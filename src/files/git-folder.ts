import { spawnSync } from 'node:child_process';
import { UsageError } from '../model/errors.ts';
import type { FileFault, Folder, TextFile } from '../model/text-file.ts';
import { decode } from './decode.ts';
import { misplaced } from './misplaced.ts';

/**
 * The settings and registers of a folder as they stood at a git version (branch, tag, commit). The folder may be a part of
 * a repository. A file that was no text then is a fault; a folder that did not exist then is empty.
 * Throws UsageError outside git, without git, and for an unknown version.
 */
export function readFolderAt(path: string, version: string): Folder {
  const commit = commitOf(path, version);
  const listed = git(path, ['ls-tree', '-r', '-z', '--name-only', commit]).toString('utf8').split('\0');
  const names = listed.filter(isRegister);
  const blobs = contentsOf(path, commit, names);
  const files: TextFile[] = [];
  const faults: FileFault[] = [...misplaced(otherNames(listed))];
  for (const [index, name] of names.entries()) {
    const decoded = decode(blobs[index] ?? Buffer.alloc(0));
    if ('text' in decoded) files.push({ path: name, text: decoded.text });
    else faults.push({ path: name, ...decoded.fault });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), faults };
}

const isRegister = (name: string): boolean =>
  name === 'cpas-sec.yaml' || /^registers\/([^/]+\/)?[^/]+\.ya?ml$/i.test(name);

/** What stands beside the registers, as `misplaced` wants it: names at the root and below `registers/`. */
function otherNames(listed: readonly string[]): readonly string[] {
  const atRoot = listed.map((name) => name.replace(/\/.*/s, '/')).filter((name) => !['', 'registers/'].includes(name));
  const below = listed.filter((name) => name.startsWith('registers/') && !isRegister(name));
  return [...new Set([...atRoot, ...below])].filter((name) => !isRegister(name));
}

function commitOf(folder: string, version: string): string {
  if (spawnSync('git', ['rev-parse', '--git-dir'], { cwd: folder }).status !== 0)
    throw new UsageError('no-git', { path: folder });
  const asked = spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${version}^{commit}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (asked.status !== 0) throw new UsageError('unknown-version', { version, path: folder });
  return asked.stdout.trim();
}

/** The bytes of many files in one call: '<hash> blob <size>\n<bytes>\n' each. */
function contentsOf(folder: string, commit: string, names: readonly string[]): readonly Buffer[] {
  if (names.length === 0) return [];
  const asked = names.map((name) => `${commit}:./${name}\n`).join('');
  const answer = git(folder, ['cat-file', '--batch'], asked);
  const blobs: Buffer[] = [];
  for (let from = 0; from < answer.length && blobs.length < names.length; ) {
    const end = answer.indexOf('\n', from);
    const size = Number(answer.toString('utf8', from, end).split(' ')[2] ?? 0);
    blobs.push(answer.subarray(end + 1, end + 1 + size));
    from = end + 1 + size + 1;
  }
  return blobs;
}

const mostBytes = 1024 * 1024 * 1024;

function git(folder: string, words: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, input, maxBuffer: mostBytes });
  if (status !== 0) throw new UsageError('git-failed', { path: folder, reason: String(stderr).trim() });
  return stdout;
}
