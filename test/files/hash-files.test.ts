import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

it('hashes a file that is larger than a piece', () => {
  const bytes = Buffer.alloc(2_500_000, 'registre');
  writeFileSync(join(folder, 'evidence/large.bin'), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(hashFiles(folder, ['evidence/large.bin']).get('evidence/large.bin')).toBe(sha256);
});

it('takes a file that the user may not open as absent', () => {
  writeFileSync(join(folder, 'evidence/fermé.txt'), 'secret');
  for (const path of [home, folder, join(folder, 'evidence')]) chmodSync(path, 0o755);
  chmodSync(join(folder, 'evidence/fermé.txt'), 0);
  const user = process.geteuid?.();
  // Nothing is closed to root: it asks as nobody.
  if (user === 0) process.seteuid?.(65_534);
  try {
    expect(hashFiles(folder, ['evidence/fermé.txt']).get('evidence/fermé.txt')).toBeNull();
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
});

it.runIf(existsSync('/proc/self/mem'))('says which file cannot be read, when its disk fails', () => {
  expect(() => hashFiles('/proc/self', ['mem'])).toThrow(
    expect.objectContaining({
      problem: 'unreadable-file',
      values: { path: expect.stringMatching(/mem$/), code: 'EIO' },
    }),
  );
});
