import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { expandPattern } from '../../src/files/expand-pattern.ts';

// Permissions do not stop the administrator, who may well run these tests: the refusal is played.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readdirSync = (path: string) => {
    if (path.endsWith('closed')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return fs.readdirSync(path);
  };
  return { ...fs, readdirSync };
});

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-pattern-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('keeps a folder that cannot be listed, for its visit to tell; an empty one stays out', async () => {
  mkdirSync(join(home, 'closed'));
  mkdirSync(join(home, 'empty'));
  expect(await expandPattern(`${home}/*`)).toEqual([join(home, 'closed')]);
});
