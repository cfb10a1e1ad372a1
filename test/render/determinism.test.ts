import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exampleDay } from './rendering.ts';

const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = resolve('bin/cpas-sec.js');

/** Renders a copy of the example in a folder, a time zone and a locale of its own. */
function fingerprints(place: string, zone: string, locale: string): Readonly<Record<string, string>> {
  const home = join(folder, place);
  cpSync('examples/departement-charter', join(home, 'registres'), { recursive: true });
  const words = ['render', 'privacy-policy', '-C', 'registres', '--out', 'sortie', '--final', '--as-of', exampleDay];
  const { status, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
  });
  expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.not.stringContaining('Erreur') });
  const written = readdirSync(join(home, 'sortie')).sort();
  return Object.fromEntries(
    written.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(home, 'sortie', file)))
        .digest('hex'),
    ]),
  );
}

it('writes the same bytes in another folder, time zone and locale, in every format', () => {
  const here = fingerprints('ici', 'Europe/Brussels', 'C.UTF-8');
  const there = fingerprints('ailleurs/plus loin', 'Asia/Tokyo', 'tr_TR.UTF-8');
  expect(Object.keys(here).map((file) => file.split('.').at(-1))).toEqual(['html', 'md', 'pdf']);
  expect(there).toEqual(here);
});
