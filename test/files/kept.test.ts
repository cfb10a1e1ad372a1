import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKept, writeKept } from '../../src/files/kept.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpas-sec-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was kept is read again', () => {
  expect(writeKept(join(folder, 'cache'), 'a.json', { one: [1] })).toBe(true);
  expect(readKept(join(folder, 'cache'), 'a.json')).toEqual({ one: [1] });
});

test('what cannot be kept is said, and leaves nothing', () => {
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'a.json'));
  expect(writeKept(join(folder, 'file'), 'a.json', {})).toBe(false);
  expect(writeKept(folder, 'a.json', {})).toBe(false);
  expect(readKept(folder, 'a.json')).toBeUndefined();
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'file']);
});
