import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/files/hash.ts';
import { applyChanges, checkTarget, staleChanges } from '../../src/files/write.ts';
import { UsageError } from '../../src/model/errors.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpas-sec-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('applying changes', () => {
  test('makes the folders it needs and replaces what stands there', () => {
    writeFileSync(join(folder, 'a.md'), 'old and much longer');
    applyChanges(folder, [change('a.md', 'new'), change('x/y/b.md', 'b')]);
    expect(read('a.md')).toBe('new');
    expect(read('x/y/b.md')).toBe('b');
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'x']);
  });

  test('leaves nothing half written when a file cannot be put in its place', () => {
    mkdirSync(join(folder, 'a.md/inside'), { recursive: true });
    expect(() => applyChanges(folder, [change('a.md', 'new')])).toThrow(UsageError);
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(existsSync(join(folder, 'a.md/inside'))).toBe(true);
  });

  test('says which file, when its folder is a file', () => {
    writeFileSync(join(folder, 'x'), 'kept');
    const attempt = () => applyChanges(folder, [change('x/a.md', 'new')]);
    expect(attempt).toThrow(expect.objectContaining({ problem: 'unwritable-file' }));
    expect(read('x')).toBe('kept');
  });
});

describe('a file that someone else may write', () => {
  test('is not written over when it is no longer what was read', () => {
    writeFileSync(join(folder, 'a.yaml'), 'read');
    const before = hashOf('read');
    applyChanges(folder, [{ ...change('a.yaml', 'one'), before }]);
    const attempt = () => applyChanges(folder, [change('b.yaml', 'b'), { ...change('a.yaml', 'two'), before }]);
    expect(attempt).toThrow(expect.objectContaining({ problem: 'file-changed' }));
    expect(read('a.yaml')).toBe('one');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('is not written when it was to be new and is there', () => {
    applyChanges(folder, [{ ...change('a.yaml', 'one'), before: null }]);
    const attempt = () => applyChanges(folder, [{ ...change('a.yaml', 'two'), before: null }]);
    expect(attempt).toThrow(expect.objectContaining({ problem: 'file-changed' }));
    expect(read('a.yaml')).toBe('one');
  });

  test('stays closed to those it was closed to', () => {
    writeFileSync(join(folder, 'a.yaml'), 'old', { mode: 0o600 });
    applyChanges(folder, [change('a.yaml', 'new')]);
    expect(lstatSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o600);
  });
});

describe('what is no plain file', () => {
  const { platform } = process;

  test.each([
    ['a file', () => writeFileSync(join(folder, 'real.md'), 'old')],
    ['nothing yet', () => undefined],
  ])('a link to %s stays a link: its file is written', (_, prepare) => {
    prepare();
    mkdirSync(join(folder, 'links'));
    symlinkSync('../real.md', join(folder, 'links/a.md'));
    symlinkSync('a.md', join(folder, 'links/b.md'));
    applyChanges(folder, [change('links/b.md', 'new')]);
    expect(lstatSync(join(folder, 'links/a.md')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, 'links/b.md')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, 'real.md')).isFile()).toBe(true);
    expect(read('real.md')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['links', 'real.md']);
  });

  test('a link to itself, or to a folder, is refused', () => {
    symlinkSync('loop', join(folder, 'loop'));
    mkdirSync(join(folder, 'x'));
    symlinkSync('x', join(folder, 'link'));
    for (const path of ['loop', 'link'])
      expect(() => applyChanges(folder, [change(path, 'new')])).toThrow(
        expect.objectContaining({ problem: 'unwritable-file' }),
      );
    expect(readdirSync(folder).sort()).toEqual(['link', 'loop', 'x']);
  });

  test.runIf(platform !== 'win32')('a pipe and a device take the bytes and stay', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    symlinkSync('/dev/null', join(folder, 'nowhere'));
    const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    applyChanges(folder, [change('pipe', 'through'), change('nowhere', 'gone')]);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    const bytes = Buffer.alloc(20);
    expect(bytes.toString('utf8', 0, readSync(reader, bytes))).toBe('through');
    closeSync(reader);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync(join(folder, 'nowhere')).isSymbolicLink()).toBe(true);
  });

  test.runIf(platform !== 'win32')('a file that the shell opened is added to, by its number', () => {
    const descriptor = openSync(join(folder, 'log'), 'a');
    try {
      for (const text of ['one,', 'two']) applyChanges('.', [change(`/dev/fd/${descriptor}`, text)]);
    } finally {
      closeSync(descriptor);
    }
    expect(read('log')).toBe('one,two');
    expect(() => applyChanges('.', [change('/dev/fd/9876', 'x')])).toThrow(
      expect.objectContaining({ problem: 'unwritable-file', values: { path: '/dev/fd/9876', code: 'EBADF' } }),
    );
  });

  test.runIf(existsSync('/dev/full'))('a full device is told', () => {
    expect(() => applyChanges('.', [change('/dev/full', 'x')])).toThrow(
      expect.objectContaining({ problem: 'unwritable-file', values: { path: '/dev/full', code: 'ENOSPC' } }),
    );
  });
});

describe('a part file', () => {
  test('has a name of its own, whatever stands beside', () => {
    const squatter = `a.md.${process.pid}.part`;
    mkdirSync(join(folder, squatter));
    applyChanges(folder, [change('a.md', 'new')]);
    expect(read('a.md')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['a.md', squatter]);
  });

  test('leaves room for a target with the longest name', () => {
    const name = 'a'.repeat(255);
    applyChanges(folder, [change(name, 'new')]);
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe('a target', () => {
  test('may be a folder, or one that can be made', () => {
    expect(() => checkTarget(folder)).not.toThrow();
    expect(() => checkTarget(join(folder, 'x/y/z'))).not.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['x', 'x/y/z'])('is refused when it is a file, or below one: %s', (path) => {
    writeFileSync(join(folder, 'x'), 'kept');
    const refusal = { problem: 'target-not-a-folder', values: { path: expect.stringMatching(/x$/) } };
    expect(() => checkTarget(join(folder, path))).toThrow(expect.objectContaining(refusal));
  });

  test.runIf(existsSync('/dev/null'))('is refused below a device, at once', () => {
    expect(() => checkTarget('/dev/null/x')).toThrow(expect.objectContaining({ problem: 'target-not-a-folder' }));
    expect(() => applyChanges('/dev/null/x', [change('a', '1')])).toThrow(UsageError);
  });

  test.runIf(existsSync('/proc/version'))('that takes no folders is refused, at once', () => {
    expect(() => applyChanges('/proc/x/y', [change('a', '1')])).toThrow(UsageError);
  });
});

describe('stale changes', () => {
  test('are the absent files and those with other bytes', () => {
    applyChanges(folder, [change('a', '1'), change('b', '2')]);
    const changes = [change('a', '1'), change('b', '3'), change('c', '4')];
    expect(staleChanges(folder, changes).map(({ path }) => path)).toEqual(['b', 'c']);
  });

  test('a folder where a file should be is stale, not a crash', () => {
    mkdirSync(join(folder, 'a'));
    expect(staleChanges(folder, [change('a', '1')])).toHaveLength(1);
  });
});
