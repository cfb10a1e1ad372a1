import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { oneOrganisation } from '../../scripts/bench/workload.ts';

const root = new URL('../../', import.meta.url).pathname;
const heavy = /node_modules\/(pdfkit|fontkit|yaml|js-yaml|handlebars|markdown-it|linebreak|date-fns)\//;

/** What Node says it loads: the parts of dist/, and the libraries outside it. */
function loadedBy(...words: readonly string[]): readonly string[] {
  const env = { ...process.env, NODE_DEBUG: 'esm,module', NO_COLOR: '1' };
  const { stderr } = spawnSync('node', [`${root}bin/cpas-sec.js`, ...words], { encoding: 'utf8', env, cwd: root });
  const paths = [...stderr.matchAll(/(?:Storing file:\/\/|load ")([^" ]+)/g)].map(([, path]) => path ?? '');
  return [...new Set(paths)].filter((path) => !path.endsWith('/bin/cpas-sec.js'));
}

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-startup-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A generated organisation, and the words that check it. */
function checkOf(faulty: boolean): readonly string[] {
  const folder = oneOrganisation(home, 200, faulty).folders[0] ?? '';
  return ['validate', join(home, folder), '--as-of', '2026-11-22'];
}

describe.skipIf(!existsSync(`${root}dist/cli.js`))('the start loads what it needs and no more', () => {
  it('sees a library that is loaded: a finding asks for its place', () => {
    expect(loadedBy(...checkOf(true)).some((path) => path.includes('/node_modules/yaml/'))).toBe(true);
  });

  it('loads no library for --version, and few files', () => {
    const loaded = loadedBy('--version');
    expect(loaded.filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(6);
    expect(loaded.length).toBeGreaterThan(0);
  });

  it('loads no library for a folder of plain YAML without findings, and few files', () => {
    const loaded = loadedBy(...checkOf(false));
    expect(loaded.filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(12);
  });

  it.each(['explain schema/date', 'list rules'])('loads no heavy library for %s', (line) => {
    expect(loadedBy(...line.split(' ')).filter((path) => heavy.test(path))).toEqual([]);
  });
});
