import { spawnSync } from 'node:child_process';

/** The commit the folder stands at, or '' outside git, without git, or before the first commit. */
export function revisionOf(folder: string): string {
  const asked = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: folder, encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : '';
}
