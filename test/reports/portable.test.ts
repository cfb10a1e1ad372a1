import { expect, it } from 'vitest';
import { portable, portableFolder } from '../../src/reports/portable.ts';
import { missingTitle, visited } from './samples.ts';

const file = 'registers/services.yaml';
const filesOf = (files: readonly string[], folders: readonly string[]) =>
  portable(
    files.map((one) => ({
      ...missingTitle,
      at: { ...missingTitle.at, file: one },
      related: [{ at: { ...missingTitle.at, file: one }, role: 'first-use' }],
    })),
    folders.map((path) => visited({ path })),
  ).map(({ at, related }) => {
    expect(related[0]?.at.file).toBe(at.file);
    return at.file;
  });

it.each([
  ['the current folder', '.', file, file],
  ['a folder below', 'clients/a', `clients/a/${file}`, `clients/a/${file}`],
  ['an absolute folder', '/home/x/cpas', `/home/x/cpas/${file}`, file],
  ['one with a slash', '/home/x/cpas/', `/home/x/cpas/${file}`, file],
  ['a folder above', '../cpas', `../cpas/${file}`, file],
  ['the parent', '..', `../${file}`, file],
  ['a folder of Windows', 'C:\\cpas', `C:\\cpas/${file}`, file],
])('paths below %s', (_, folder, shown, expected) => {
  expect(filesOf([shown], [folder])).toEqual([expected]);
});

it('tells several absolute folders apart by their names', () => {
  expect(filesOf([`/srv/a/${file}`, `/srv/b/${file}`, `c/${file}`], ['/srv/a', '/srv/b', 'c'])).toEqual([
    `a/${file}`,
    `b/${file}`,
    `c/${file}`,
  ]);
});

it('names a folder without what is above it', () => {
  expect(['.', 'a/b', '/srv/a', '../a/', '..', 'C:\\cpas'].map(portableFolder)).toEqual([
    '.',
    'a/b',
    'a',
    'a',
    '.',
    'cpas',
  ]);
});
