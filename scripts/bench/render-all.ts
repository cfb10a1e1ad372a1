import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { measure, median } from './measure.ts';
import { comparison, limit, type Row, seconds } from './row.ts';
import type { Setting } from './validation.ts';

const root = new URL('../../', import.meta.url).pathname;
const one = `${root}build/bench/render-each.mjs`;
const today = '2026-11-22';

/** `render --all` on the example, as a user waits for it, against the sum of its documents rendered in one process. */
export async function renderAllRows({ home, rounds }: Setting): Promise<readonly Row[]> {
  await build({
    entryPoints: [`${root}scripts/bench/render-each.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: one,
    logLevel: 'warning',
  });
  cpSync(`${root}examples/cpas`, join(home, 'cpas'), { recursive: true });
  const command = ['node', `${root}bin/cpas-sec.js`, 'render', '--all', '-C', 'cpas', '--as-of', today];
  const run = { name: 'all', command, home, exit: 0 };
  const sums: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds(5); round += 1) {
    times.push(measure([run], 1).get('all') ?? 0);
    sums.push(sumOfDocuments(join(home, 'cpas')));
  }
  const time = median(times);
  const what = 'render --all on examples/cpas';
  return [
    comparison(what, time, { name: 'the sum of its documents', time: median(sums), most: 1.2 }),
    limit('the same', { shown: seconds(time), target: '≤ 20 s', met: time <= 20_000 }),
  ];
}

function sumOfDocuments(folder: string): number {
  const { status, stdout, stderr } = spawnSync('node', [one, folder, today], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
