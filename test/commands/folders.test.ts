import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { foldersOf, partOf, shardOption } from '../../src/commands/folders.ts';

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-folders-'));
for (const name of ['b', 'a', 'c', 'un [vieux] centre']) {
  mkdirSync(join(home, name));
  writeFileSync(join(home, name, 'cpas-sec.yaml'), '');
}
mkdirSync(join(home, 'no-repository'));
writeFileSync(join(home, 'file.txt'), '');
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the folders to visit', () => {
  it('are this one without a name', async () => {
    expect(await foldersOf([])).toEqual(['.']);
  });

  it('are the repositories that fit a pattern, in byte order', async () => {
    const found = await foldersOf([`${home}/*`]);
    expect(found).toEqual(['a', 'b', 'c', 'un [vieux] centre'].map((name) => join(home, name)));
  });

  it('are each taken once, however they are written', async () => {
    expect(await foldersOf(['./b/', 'b', 'a//', 'a'])).toEqual(['a', 'b']);
    expect(await foldersOf([`${home}/?`, join(home, 'b')])).toHaveLength(3);
  });

  it('are each taken once by where they lead, under the first spelling', async () => {
    const near = relative(process.cwd(), join(home, 'b'));
    expect(near.startsWith('..')).toBe(true);
    expect(await foldersOf([near, join(home, 'b'), `${home}/a/../b`])).toEqual([near]);
    expect(await foldersOf([`${home}/a/../b/`, near])).toEqual([join(home, 'b')]);
  });

  it('are not left out of a pattern for being faulty', async () => {
    const kept = ['broken-link', 'misnamed', 'only-registers'].map((name) => join(home, 'faulty', name));
    for (const folder of [...kept, join(home, 'faulty/other')]) mkdirSync(folder, { recursive: true });
    symlinkSync('nowhere.yaml', join(home, 'faulty/broken-link/cpas-sec.yaml'));
    writeFileSync(join(home, 'faulty/misnamed/cpas-sec.yml'), '');
    mkdirSync(join(home, 'faulty/only-registers/registers'));
    writeFileSync(join(home, 'faulty/other/notes.txt'), '');
    expect(await foldersOf([`${home}/faulty/*`])).toEqual(kept);
  });

  it('keep a name that looks like a pattern when it exists', async () => {
    const named = join(home, 'un [vieux] centre');
    expect(await foldersOf([named])).toEqual([named]);
  });

  it('are refused when no repository fits', async () => {
    await expect(foldersOf([`${home}/z*`])).rejects.toThrow('nothing-fits');
  });
});

describe('parts', () => {
  it('hold every folder once, and differ by one folder at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 40 }), async (of, count) => {
        const all = Array.from({ length: count }, (_, index) => `centre-${index}`);
        const parts = await Promise.all(
          Array.from({ length: of }, (_, index) =>
            foldersOf(all.length === 0 ? ['x'] : all).then((folders) => partOf(folders, { part: index + 1, of })),
          ),
        );
        expect(parts.flat().sort()).toEqual((all.length === 0 ? ['x'] : all).sort());
        const sizes = parts.map((part) => part.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each(['0/4', '5/4', '1/0', '1', 'a/b', '1/4/2', ''])('are refused as %s', (value) => {
    expect(() => shardOption(value)).toThrow('bad-shard');
  });

  it('are read as i/n', () => {
    expect(shardOption('2/4')).toEqual({ part: 2, of: 4 });
    expect(shardOption(undefined)).toBeUndefined();
  });
});
