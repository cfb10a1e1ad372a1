import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { UsageError } from '../model/errors.ts';

/** The commit the folder stands at, or '' outside git, without git, or before the first commit. */
export function revisionOf(folder: string): string {
  const { status, stdout } = ask(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return status === 0 ? String(stdout).trim() : '';
}

/** The commit that a version (branch, tag, commit) stands for. Throws UsageError outside git, without git, and for an unknown version. */
export function commitOf(folder: string, version: string): string {
  const asked = ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${version}^{commit}`]);
  if (asked.status === 0) return String(asked.stdout).trim();
  const { status, error, stderr } = ask(folder, ['rev-parse', '--git-dir']);
  if (status === 0) throw new UsageError('unknown-version', { version, path: folder });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new UsageError('no-git', { path: folder, absent: 'git' });
  // With a path instead of the bracket, a repository is there and broken.
  if (/^fatal: not a git repository \(/m.test(String(stderr)))
    throw new UsageError('no-git', { path: folder, untracked: 'git' });
  throw failed(folder, error?.message ?? String(stderr));
}

/** What git answers. Throws UsageError with git's own words when it refuses. */
export function answerOf(folder: string, words: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = ask(folder, words, input);
  if (status !== 0) throw failed(folder, error?.message ?? String(stderr));
  return stdout;
}

/** A refusal, on one line: several folders may have one each. */
export const failed = (path: string, said: string): UsageError =>
  new UsageError('git-failed', { path, reason: said.trim().replace(/\s*\n\s*/g, ' ') });

const mostBytes = 1024 * 1024 * 1024;

/**
 * A hook tells git its own repository through these, and the folder may belong to another one. The messages are asked in
 * one language because one of them is recognised.
 */
function ask(folder: string, words: readonly string[], input = ''): SpawnSyncReturns<Buffer> {
  const { GIT_DIR: _1, GIT_WORK_TREE: _2, GIT_INDEX_FILE: _3, GIT_PREFIX: _4, ...env } = process.env;
  return spawnSync('git', words, { cwd: folder, input, maxBuffer: mostBytes, env: { ...env, LC_ALL: 'C' } });
}
