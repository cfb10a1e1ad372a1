import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One program to time, as a whole process. */
export interface Run {
  readonly name: string;
  readonly command: readonly string[];
  readonly home: string;
  /** The exit code that tells that it did what it should. */
  readonly exit: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Certificates that a machine adds make every start of Node slower, whoever is started. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, FORCE_COLOR: ___, ...environment } = process.env;
  return environment;
}

/** Milliseconds by name: the median of `rounds` rounds in which every program runs once, after one that is not counted. */
export function measure(runs: readonly Run[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map(runs.map(({ name }) => [name, [] as number[]]));
  for (const run of runs) once(run);
  for (let round = 0; round < rounds; round += 1) for (const run of runs) times.get(run.name)?.push(once(run));
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function once({ name, command, home, exit, environment }: Run): number {
  const [program = '', ...words] = command;
  const start = performance.now();
  const { status, error } = spawnSync(program, words, {
    cwd: home,
    env: { ...cleanEnvironment(), ...environment },
    stdio: 'ignore',
  });
  const time = performance.now() - start;
  if (error !== undefined) throw error;
  if (status !== exit) throw new Error(`${name} ended with ${status}, not ${exit}: ${command.join(' ').slice(0, 300)}`);
  return time;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 === 0 ? [sorted[middle - 1], sorted[middle]] : [sorted[middle], sorted[middle]];
  return (low + high) / 2;
}

/** Peak memory of one run of a Node program, in megabytes. */
export function peakMemory(run: Run): number {
  const report = join(run.home, 'memory.txt');
  const [program = '', ...words] = run.command;
  const witness = new URL('witness.cjs', import.meta.url).pathname;
  once({ ...run, command: [program, '--require', witness, ...words], environment: { BENCH_MEMORY: report } });
  const kilobytes = Number(readFileSync(report, 'utf8'));
  rmSync(report);
  return kilobytes / 1024;
}
