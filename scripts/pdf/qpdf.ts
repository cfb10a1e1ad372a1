import { spawnSync } from 'node:child_process';
import type { Judge } from './judge.ts';

/** qpdf reads every object and stream: syntax, cross-references, compression. */
export const qpdfJudge: Judge = {
  name: 'qpdf',
  judge: (files) => {
    if (spawnSync('qpdf', ['--version']).error !== undefined) return { missing: 'qpdf is not installed' };
    return { faults: new Map(files.map((file) => [file, faultsOf(file)])) };
  },
};

function faultsOf(file: string): string[] {
  const run = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return run.status === 0 ? [] : `${run.stdout}${run.stderr}`.trim().split('\n');
}
