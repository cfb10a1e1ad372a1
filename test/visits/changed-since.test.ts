import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../src/visits/visit.ts';
import { visitAll } from '../../src/visits/visits.ts';
import { corpus } from '../corpus/overlay.ts';

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-since-'));
const followed = join(home, 'followed');
const outside = join(home, 'outside');
const proof = join(followed, 'evidence/liste.txt');
const request = { today: '2026-11-22', many: false, changedSince: 'v1' };
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: followed });

beforeAll(() => {
  for (const folder of [followed, outside]) cpSync(join(corpus, 'valid'), folder, { recursive: true });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '-m', 'Rien');
  git('tag', 'v0');
  mkdirSync(join(followed, 'evidence'));
  writeFileSync(proof, 'présents : 12');
  const training = '- id: accueil\n  subject: Accueil\n  on: 2026-05-04\n  evidence: { path: evidence/liste.txt }\n';
  writeFileSync(join(followed, 'registers/trainings.yaml'), training);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Registres');
  git('tag', 'v1');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what a change brought', () => {
  it('includes a proof that was deleted since, but not one that was missing before', async () => {
    const codes = async (changedSince: string) =>
      (await visit(followed, { ...request, changedSince })).diagnostics.map(({ code }) => code);
    expect(await codes('v1')).toEqual([]);
    rmSync(proof);
    expect(await codes('v1')).toContain('document/evidence-missing');
    git('commit', '--quiet', '-a', '-m', 'Sans preuve');
    expect(await codes('HEAD')).toEqual([]);
    git('checkout', '--quiet', 'v1', '--', 'evidence');
  });

  it('is not told for a version that nobody knows, even when nothing is wrong', async () => {
    cpSync(join(corpus, 'valid'), followed, { recursive: true });
    expect((await visit(followed, { today: request.today, many: false })).diagnostics).toEqual([]);
    await expect(visit(followed, { ...request, changedSince: 'typo' })).rejects.toThrow('unknown-version');
    git('checkout', '--quiet', 'v1', '--', 'registers');
  });
});

describe('among many folders', () => {
  it('one without git, or without that version, does not stop the others', async () => {
    const visited = await visitAll([outside, followed], { ...request, many: true });
    expect(visited.map(({ path, failure }) => [path, failure?.problem])).toEqual([
      [outside, 'no-git'],
      [followed, undefined],
    ]);
    const [unknown] = await visitAll([followed], { ...request, many: true, changedSince: 'typo' });
    expect(unknown).toMatchObject({ failure: { problem: 'unknown-version' }, incomplete: true, diagnostics: [] });
  });

  it('alone, it stops the request', async () => {
    await expect(visit(outside, request)).rejects.toThrow('no-git');
  });
});
