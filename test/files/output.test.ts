import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeAll } from '../../src/files/output.ts';

const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'cpas-sec-output-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A program of one call, its standard output sent to a file. */
function run(call: string, output: string) {
  const program = `
    import { writeWhole } from './src/files/output.ts';
    try { ${call} } catch (error) { console.error(error.name, error.problem, JSON.stringify(error.values)); }`;
  const stdout = openSync(output, 'w');
  const words = ['--import', 'tsx', '--input-type=module', '-e', program];
  try {
    return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'] });
  } finally {
    closeSync(stdout);
  }
}

describe('writing all', () => {
  test('the text comes whole', () => {
    const text = 'é'.repeat(100_000);
    const file = join(home, 'out');
    expect(run("writeWhole(1, 'é'.repeat(100_000))", file).stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.runIf(existsSync('/dev/full'))('a full disk is a request that cannot be done, not a defect', () => {
    const values = JSON.stringify({ path: 'stdout', code: 'ENOSPC' });
    expect(run("writeWhole(1, 'x')", '/dev/full').stderr).toBe(`UsageError unwritable-file ${values}\n`);
  });

  test('a stream that is closed is an error to its caller', () => {
    expect(() => writeAll(9876, Buffer.from('x'))).toThrow(expect.objectContaining({ code: 'EBADF' }));
  });
});
