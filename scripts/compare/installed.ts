import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';

/** Where the peers are: fetched once, with the ordinary client of their registry. */
export const home = new URL('../../build/compare/peers/', import.meta.url).pathname;

export function installPeers(): void {
  mkdirSync(home, { recursive: true });
  copyFileSync(new URL('peers.json', import.meta.url), `${home}package.json`);
  if (versionOf('v8r') !== undefined) return;
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'ignore' });
}

/** The version of an installed package, if it could be had. */
export function versionOf(name: string): string | undefined {
  const path = `${home}node_modules/${name}/package.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version : undefined;
}

/** A tool that is a package of npm: what the page says of its version, and why it cannot run. */
export function packaged(name: string): { readonly version: string; readonly absent?: string } {
  const version = versionOf(name);
  return version === undefined ? { version: '?', absent: 'the npm registry did not give it' } : { version };
}

export interface Said {
  readonly out: string;
  readonly err: string;
}

/** Runs a program of the peers' folder and gives both its streams, whatever its exit code. */
export function say(words: readonly string[], cwd: string = home): Said {
  const [program = '', ...rest] = words;
  const { stdout, stderr, error } = spawnSync(program, rest, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  if (error !== undefined) throw error;
  return { out: stdout, err: stderr };
}
