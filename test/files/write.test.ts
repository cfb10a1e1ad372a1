import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
