import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../src/visits/visit.ts';
import { visitAll } from '../../src/visits/visits.ts';

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-visits-'));
const valid = join(import.meta.dirname, '../corpus/valid');
const request = { today: '2026-11-22', many: true };

/** Thirty folders: most in order, every fifth with an unknown field, one that is no repository. */
const folders = Array.from({ length: 30 }, (_, index) => join(home, `centre-${index + 10}`));

const spoil = (folder: string) =>
  writeFileSync(join(folder, 'registers/services.yaml'), '- id: accueil\n  name: Accueil\n  remarque: à vérifier\n');

beforeAll(() => {
  for (const [index, folder] of folders.entries()) {
    cpSync(valid, folder, { recursive: true });
    if (index % 5 === 0) spoil(folder);
  }
  rmSync(join(folders[7] ?? '', 'cpas-sec.yaml'));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('many folders', () => {
  it('are visited in threads with the result that each has on its own', async () => {
    const together = await visitAll(folders, request);
    const alone = await Promise.all(folders.map((folder) => visit(folder, request)));
    expect(together).toEqual(alone);
    expect(together.map(({ path }) => path)).toEqual(folders);
  });

  it('do not wait for one that cannot be read', async () => {
    const visited = await visitAll(folders, request);
    expect(visited.flatMap(({ failure }) => (failure === undefined ? [] : [failure.problem]))).toEqual([
      'no-repository',
    ]);
    const unknown = visited.filter(({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'schema/unknown-field'),
    );
    expect(unknown).toHaveLength(6);
  });

  it('tell what the whole request lacks, from a thread as from anywhere', async () => {
    await expect(visitAll(folders, { ...request, many: false })).rejects.toMatchObject({
      name: 'UsageError',
      problem: 'no-repository',
    });
  });

  it('stop at it when it is the only one', async () => {
    await expect(visit(folders[7] ?? '', { ...request, many: false })).rejects.toThrow('no-repository');
  });
});

describe('kept results', () => {
  const cache = join(home, 'cache');
  const folder = folders[5] ?? '';
  const judged = () => visit(folder, { ...request, cache });
  const keptIn = () => readdirSync(cache).map((name) => join(cache, name));

  it('are used again while nothing changes: a result that was tampered with shows', async () => {
    const first = await judged();
    expect(first.diagnostics.length).toBeGreaterThan(0);
    const [file = ''] = keptIn();
    expect(keptIn()).toHaveLength(1);
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...kept, outcome: { ...kept.outcome, entries: 12_345 } }));
    expect((await judged()).entries).toBe(12_345);
    expect((await visit(folder, { ...request, today: '2026-11-23', cache })).entries).toBe(first.entries);
  });

  it('are made anew when a byte of a register changes, one file stands elsewhere, or another day is asked', async () => {
    const before = await judged();
    writeFileSync(join(folder, 'registers/services.yaml'), '- id: accueil\n  name: Accueil\n');
    const after = await judged();
    expect(after.diagnostics).not.toEqual(before.diagnostics);
    expect(after).toEqual(await visit(folder, request));
  });

  it('are made anew when a file that is named as proof changes', async () => {
    const proof = join(folder, 'evidence/liste.txt');
    mkdirSync(join(folder, 'evidence'));
    writeFileSync(proof, 'première version');
    const training = '- id: accueil\n  subject: Accueil\n  on: 2026-05-04\n  evidence: { path: evidence/liste.txt }\n';
    writeFileSync(join(folder, 'registers/trainings.yaml'), training);
    const codes = async () => (await judged()).diagnostics.map(({ code }) => code);
    expect(await codes()).not.toContain('document/evidence-missing');
    expect(await codes()).not.toContain('document/evidence-missing');
    rmSync(proof);
    expect(await codes()).toContain('document/evidence-missing');
  });

  it('count as none when they cannot be read', async () => {
    const [file = ''] = keptIn();
    const whole = await judged();
    writeFileSync(file, '{"key": ');
    expect(await judged()).toEqual(whole);
  });

  it.each<readonly [string, object]>([
    ['no proofs', { proofs: null }],
    ['proofs of numbers', { proofs: [[1, 2]] }],
    ['proofs cut short', { proofs: [['evidence/liste.txt']] }],
    ['no outcome', { outcome: null }],
    ['an empty outcome', { outcome: {} }],
    ['a finding that is none', { outcome: { entries: 1, incomplete: false, diagnostics: [null], proofs: [] } }],
    [
      'a finding without a place',
      {
        outcome: {
          ...{ entries: 1, incomplete: false, proofs: [] },
          diagnostics: [{ code: 'yaml/syntax', severity: 'error', at: {}, values: {}, norms: [], related: [] }],
        },
      },
    ],
  ])('count as none with %s under the right key', async (_, damage) => {
    const whole = await judged();
    for (const file of keptIn()) {
      const kept = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...kept, ...damage }));
    }
    expect(await judged()).toEqual(whole);
  });

  it('count as none when the file holds no record', async () => {
    const whole = await judged();
    for (const text of ['null', '[]', '"key"']) {
      for (const file of keptIn()) writeFileSync(file, text);
      expect(await judged()).toEqual(whole);
    }
  });
});

describe('a cache that cannot be written', () => {
  it('costs nothing but the next run: the result is whole, and says so', async () => {
    const file = join(home, 'a file');
    writeFileSync(file, '');
    const cache = join(file, 'cache');
    const visited = await visitAll(folders, { ...request, cache });
    const plain = await visitAll(folders, request);
    expect(visited).toEqual(plain.map((one) => (one.failure === undefined ? { ...one, uncached: cache } : one)));
  });
});
