import { spawnSync } from 'node:child_process';

/** Fetches one package of npm for the tests, in a folder of its own below build/; why it cannot be had, if so. */
export function fetchPackage(wanted: string, folder: string): string | undefined {
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const run = spawnSync('npm', ['install', ...options, wanted], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return run.status === 0 ? undefined : `npm could not fetch ${wanted}:\n${run.stderr ?? run.error?.message}`.trim();
}
