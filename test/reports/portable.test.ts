import { basename, dirname } from 'node:path';
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
    { repositories: folders.map((path) => visited({ path })) },
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
  const alone = (path: string) => portableFolder(path, { repositories: [visited({ path })] });
  expect(['.', 'a/b', '/srv/a', '../a/', '..', 'C:\\cpas'].map(alone)).toEqual(['.', 'a/b', 'a', 'a', '.', 'cpas']);
});

it('takes an absolute folder below the current one for what it is: the folder of a checkout', () => {
  const here = process.cwd();
  const below = `${here}/clients/a`;
  expect(filesOf([`${below}/${file}`], [below])).toEqual([`clients/a/${file}`]);
  expect(filesOf([`${here}/${file}`], [here])).toEqual([file]);
  const back = `../${basename(here)}/clients/a`;
  expect(filesOf([`${back}/${file}`, `/srv/b/${file}`], [back, '/srv/b'])).toEqual([`clients/a/${file}`, `b/${file}`]);
});

it('never gives two folders one name', () => {
  const folders = ['/srv/x/cpas', '/srv/y/cpas', '/opt/z', 'z', '../cpas'];
  const shown = folders.map((path) => `${path}/${file}`);
  const own = `${basename(dirname(process.cwd()))}/cpas`;
  expect(filesOf(shown, folders)).toEqual(['x/cpas', 'y/cpas', 'opt/z', 'z', own].map((name) => `${name}/${file}`));
});

it('names the folders of a part as the whole does', () => {
  const folders = ['/srv/x/cpas', '/srv/y/cpas'];
  const context = {
    repositories: [visited({ path: '/srv/y/cpas' })],
    shard: { part: 2, of: 2, folders },
  };
  const at = { ...missingTitle.at, file: `/srv/y/cpas/${file}` };
  expect(portable([{ ...missingTitle, at }], context)[0]?.at.file).toBe(`y/cpas/${file}`);
  expect(portableFolder('/srv/y/cpas', context)).toBe('y/cpas');
});
