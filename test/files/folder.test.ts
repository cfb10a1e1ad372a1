import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpas-sec-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text = 'a: 1\n'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a repository', () => {
  test('is its settings and registers, in byte order of their paths', () => {
    for (const path of [
      ...[
        'cpas-sec.yaml',
        'registers/people.yaml',
        'registers/people/b.yml',
        'registers/people/a.yaml',
        'registers/z.YAML',
      ],
      ...['registers/notes.txt', 'registers/people/deep/c.yaml', 'other.yaml', 'registers/people/.hidden'],
    ]) {
      put(path);
    }
    expect(readFolder(folder).files.map(({ path }) => path)).toEqual([
      'cpas-sec.yaml',
      'registers/people.yaml',
      'registers/people/a.yaml',
      'registers/people/b.yml',
      'registers/z.YAML',
    ]);
  });

  test('may be named through a link', () => {
    put('repository/cpas-sec.yaml');
    put('repository/registers/people.yaml');
    symlinkSync('repository', join(folder, 'link'));
    const { files, faults } = readFolder(join(folder, 'link'));
    expect(files).toHaveLength(2);
    expect(faults).toEqual([]);
  });
});

describe('what is no repository', () => {
  test.each([
    ['a folder that does not exist', 'folder-missing', 'nowhere'],
    ['a file', 'not-a-folder', 'file'],
    ['a folder without settings', 'no-repository', 'empty'],
    ['a repository whose registers are a file', 'not-a-folder', 'flat'],
  ])('%s', (_, problem, path) => {
    put('file');
    mkdirSync(join(folder, 'empty'));
    put('flat/cpas-sec.yaml');
    put('flat/registers');
    expect(() => readFolder(join(folder, path))).toThrow(expect.objectContaining({ problem }));
  });
});
