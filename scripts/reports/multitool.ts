import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './fetch.ts';

const version = '5.7.0';
const folder = 'build/sarif-multitool';
const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'win32' };

/** The program of Microsoft's SARIF multitool, fetched from npm once; or why it cannot be had. */
export function multitool(): { readonly program: string } | { readonly missing: string } {
  const platform = platforms[process.platform];
  if (platform === undefined) return { missing: `there is no SARIF multitool for ${process.platform}` };
  const name = `@microsoft/sarif-multitool-${platform}`;
  const program = join(folder, 'node_modules', name, `Sarif.Multitool${platform === 'win32' ? '.exe' : ''}`);
  const problem = existsSync(program) ? undefined : fetchPackage(`${name}@${version}`, folder);
  if (problem !== undefined) return { missing: problem };
  // Its own install script does no more, and ours runs none.
  chmodSync(program, 0o755);
  return { program };
}

interface Judgement {
  readonly ruleId: string;
  readonly level?: string;
  readonly message: { readonly id?: string; readonly arguments?: readonly string[]; readonly text?: string };
}

/** Errors and warnings of its own rules and of those of GitHub; notes are advice that would cost a name or a snippet. */
export function multitoolFaults(program: string, file: string): readonly string[] {
  const output = `${file}.judged`;
  rmSync(output, { force: true });
  const rules = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
  // The file comes first: the tool takes a word after `--log` for another of its settings.
  const run = spawnSync(program, ['validate', file, ...rules, '--output', output], { encoding: 'utf8' });
  if (run.status !== 0 || !existsSync(output)) return [`it failed: ${run.stdout}${run.stderr}`.trim()];
  const log = JSON.parse(readFileSync(output, 'utf8')) as { runs: readonly { results: readonly Judgement[] }[] };
  return log.runs.flatMap(({ results }) => results).map(said);
}

const said = ({ ruleId, message }: Judgement): string =>
  [ruleId, message.id, message.text, ...(message.arguments ?? [])].filter(Boolean).join(' ');
