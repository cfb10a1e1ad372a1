import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { revisionOf } from '../../src/files/git.ts';
import { hashFilesAt, readFolderAt } from '../../src/files/git-folder.ts';

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

afterEach(() => vi.unstubAllEnvs());
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
      expect(() => readFolderAt(outside, 'main')).toThrow(/^no-git .*untracked/);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('is that of its own repository, whatever a hook says of another one', () => {
    const [whole, revision] = [readFolderAt(folder, 'main'), revisionOf(folder)];
    expect(revision).toMatch(/^[0-9a-f]{40}$/);
    vi.stubEnv('GIT_DIR', join(home, 'nowhere'));
    vi.stubEnv('GIT_WORK_TREE', home);
    vi.stubEnv('GIT_INDEX_FILE', join(home, 'no-index'));
    vi.stubEnv('GIT_PREFIX', 'centres/');
    expect(readFolderAt(folder, 'main')).toEqual(whole);
    expect(revisionOf(folder)).toBe(revision);
  });

  it('is told apart: no git, and a repository that git refuses', () => {
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(() => readFolderAt(folder, 'main')).toThrow(/^git-failed .*dubious ownership/);
    vi.stubEnv('PATH', join(home, 'nowhere'));
    expect(() => readFolderAt(folder, 'main')).toThrow(/^no-git .*absent/);
  });
});

describe('links in git', () => {
  const linked = join(home, 'liens');
  beforeAll(() => {
    mkdirSync(join(linked, 'registers'), { recursive: true });
    mkdirSync(join(linked, 'shared/people'), { recursive: true });
    writeFileSync(join(linked, 'shared/services.yaml'), '- id: accueil\n');
    writeFileSync(join(linked, 'shared/people/a.yaml'), 'id: a\n');
    writeFileSync(join(linked, 'shared/settings.yaml'), 'profile: be-cpas\n');
    symlinkSync('shared/settings.yaml', join(linked, 'cpas-sec.yaml'));
    symlinkSync('../shared/services.yaml', join(linked, 'registers/services.yaml'));
    symlinkSync('../shared/people', join(linked, 'registers/people'));
    symlinkSync('../shared/gone.yaml', join(linked, 'registers/rooms.yaml'));
    symlinkSync('../../centres', join(linked, 'registers/assets.yaml'));
    git('add', '.');
    git('commit', '--quiet', '-m', 'Liens');
  });

  it('show the file or the folder they lead to; the others have the fault that they have on the disk', () => {
    const { files, faults } = readFolderAt(linked, 'main');
    expect(files).toEqual([
      { path: 'cpas-sec.yaml', text: 'profile: be-cpas\n' },
      { path: 'registers/people/a.yaml', text: 'id: a\n' },
      { path: 'registers/services.yaml', text: '- id: accueil\n' },
    ]);
    expect(faults.map(({ path, code }) => [path, code]).sort()).toEqual([
      ['registers/assets.yaml', 'file/outside-repository'],
      ['registers/rooms.yaml', 'file/broken-link'],
    ]);
    const onDisk = readFolder(linked);
    expect([files, new Set(faults)]).toEqual([onDisk.files, new Set(onDisk.faults)]);
  });
});

describe('proofs as they stood in git', () => {
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
  const proven = join(home, 'preuves');
  const oid = sha256('a large file');

  it('have the hash of that version, of a file kept elsewhere too; null when absent or out of the folder', () => {
    mkdirSync(join(proven, 'evidence'), { recursive: true });
    writeFileSync(join(proven, 'evidence/pv é.txt'), 'first');
    writeFileSync(
      join(proven, 'evidence/large.pdf'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12\n`,
    );
    symlinkSync('pv é.txt', join(proven, 'evidence/link.txt'));
    git('add', '.');
    git('commit', '--quiet', '-m', 'Preuves');
    git('tag', 'preuves');
    rmSync(join(proven, 'evidence'), { recursive: true });
    const first = sha256('first');
    expect([
      ...hashFilesAt(proven, 'preuves', [
        'evidence/pv é.txt',
        './evidence//pv é.txt',
        'evidence/link.txt',
        'evidence/large.pdf',
        'evidence/none.txt',
        '../liens/shared/services.yaml',
      ]),
    ]).toEqual([
      ['evidence/pv é.txt', first],
      ['./evidence//pv é.txt', first],
      ['evidence/link.txt', first],
      ['evidence/large.pdf', oid],
      ['evidence/none.txt', null],
      ['../liens/shared/services.yaml', null],
    ]);
    expect(hashFilesAt(proven, 'rien', ['evidence/pv é.txt'])).toEqual(new Map([['evidence/pv é.txt', null]]));
  });
});
