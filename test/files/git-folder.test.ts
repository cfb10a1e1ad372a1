import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolderAt } from '../../src/files/git-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-git-'));
const folder = join(home, 'centres/été');
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: home, stdio: 'pipe' });

beforeAll(() => {
  mkdirSync(join(folder, 'registers/people/deep'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '-m', 'Rien');
  git('tag', 'rien');
  writeFileSync(join(folder, 'cpas-sec.yaml'), 'profile: be-cpas\n');
  writeFileSync(join(folder, 'registers/services.yaml'), '- id: accueil\r\n  name: Accueil\r\n');
  writeFileSync(join(folder, 'registers/people/a-b.yml'), 'id: a-b\n');
  writeFileSync(join(folder, 'registers/people/deep/no.yaml'), 'id: no\n');
  writeFileSync(join(folder, 'registers/rooms.yaml'), Buffer.from([0x2d, 0x20, 0xe9, 0x0a]));
  writeFileSync(join(folder, 'registers/notes.txt'), 'x');
  writeFileSync(join(folder, 'registers/empty.yaml'), '');
  writeFileSync(join(folder, 'people.yaml'), '');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Registres');
  writeFileSync(join(folder, 'registers/services.yaml'), 'changed since\n');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a folder as it stood in git', () => {
  it('has the texts of that version, read as from the disk', () => {
    const { files, faults } = readFolderAt(folder, 'main');
    expect(files).toEqual([
      { path: 'cpas-sec.yaml', text: 'profile: be-cpas\n' },
      { path: 'registers/empty.yaml', text: '' },
      { path: 'registers/people/a-b.yml', text: 'id: a-b\n' },
      { path: 'registers/services.yaml', text: '- id: accueil\n  name: Accueil\n' },
    ]);
    expect(faults).toMatchObject([
      { path: 'people.yaml', code: 'file/misplaced' },
      { path: 'registers/rooms.yaml', code: 'file/not-utf-8', line: 1, column: 3 },
    ]);
  });

  it('is empty before it existed', () => {
    expect(readFolderAt(folder, 'rien')).toEqual({ files: [], faults: [] });
  });

  it.each(['jamais', '--help', 'main; rm -rf x', ''])('does not exist at "%s"', (version) => {
    expect(() => readFolderAt(folder, version)).toThrow('unknown-version');
  });

  it('needs git', () => {
    const outside = mkdtempSync(join(tmpdir(), 'cpas-sec-no-git-'));
    try {
      expect(() => readFolderAt(outside, 'main')).toThrow('no-git');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });
});
