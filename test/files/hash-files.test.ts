import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashFiles } from '../../src/files/hash-files.ts';

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-hash-'));
const folder = join(home, 'centre');
mkdirSync(join(folder, 'evidence'), { recursive: true });
writeFileSync(join(folder, 'evidence/rapport.txt'), 'essai réussi\n');
writeFileSync(join(home, 'secret.txt'), 'hors du dossier');
symlinkSync(join(home, 'secret.txt'), join(folder, 'evidence/lien.txt'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('says the SHA-256 of each file of the folder, and null of anything else', () => {
  const paths = [
    'evidence/rapport.txt',
    'evidence/absent.txt',
    'evidence',
    '../secret.txt',
    'evidence/lien.txt',
    join(home, 'secret.txt'),
    '',
  ];
  const sha256 = createHash('sha256').update('essai réussi\n').digest('hex');
  expect([...hashFiles(folder, paths)]).toEqual(paths.map((path, place) => [path, place === 0 ? sha256 : null]));
});

it('reads nothing when nothing is asked', () => {
  expect(hashFiles(join(home, 'not there'), []).size).toBe(0);
});
