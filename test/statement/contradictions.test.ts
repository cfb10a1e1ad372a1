import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { judge, withValid } from '../corpus/overlay.ts';
import { type Contradiction, contradict, contradictions } from './contradicted-centre.ts';

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface NormData {
  readonly norm: string;
  readonly standing: string;
  readonly status: string;
  readonly at: Place;
  readonly contradictions: readonly { readonly code: string; readonly message: string; readonly at: Place }[];
}

let found: readonly Diagnostic[] = [];
let norms: readonly NormData[] = [];
let counted: unknown;
let screen = '';
let lineOf: (file: string, words: string) => number;

beforeAll(async () => {
  await withValid((folder) => {
    contradict(folder);
    found = judge(folder).diagnostics;
    const run = (...words: readonly string[]): string =>
      execFileSync('node', [resolve('bin/cpas-sec.js'), 'norms', '.', '--as-of', '2026-11-22', ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
    const page = JSON.parse(run('--only', 'contradictions', '--json'));
    norms = page.domains.flatMap((domain: { norms: readonly NormData[] }) => domain.norms);
    counted = page.concerns;
    screen = run('--only', 'contradictions');
    const texts = new Map<string, readonly string[]>();
    lineOf = (file, words) => {
      const lines = texts.get(file) ?? [];
      return lines.findIndex((line) => line.includes(words)) + 1;
    };
    for (const file of ['norms.yaml', ...contradictions.map((one) => one.file)])
      texts.set(file, readFileSync(join(folder, 'registers', file), 'utf8').split('\n'));
  });
});

/** The line of `status` under the norm that is declared. */
const declaredAt = ({ norm }: Contradiction): number => lineOf('norms.yaml', `norm: ${norm}`) + 1;

it('speaks of ten norms and ten rules', () => {
  expect(new Set(contradictions.map(({ norm }) => norm)).size).toBe(10);
  expect(new Set(contradictions.map(({ code }) => code)).size).toBe(10);
  expect(counted).toMatchObject({ contradictions: 10 });
  expect(norms.map(({ norm }) => norm).sort()).toEqual(contradictions.map(({ norm }) => norm).sort());
});

it.each(contradictions)('validate finds $norm contradicted by $code, with both places', (one) => {
  const about = found.filter(({ code, values }) => code === 'norm/contradicted' && values.norm === one.norm);
  expect(about).toHaveLength(1);
  expect(about[0]?.at).toMatchObject({ file: 'registers/norms.yaml', line: declaredAt(one) });
  expect(about[0]?.values.codes).toContain(one.code);
  expect(about[0]?.related).toContainEqual({
    at: expect.objectContaining({ file: `registers/${one.file}`, line: lineOf(one.file, one.line) }),
    role: 'contradiction',
  });
});

it.each(contradictions)('norms --json finds $norm contradicted by $code, with both places and the sentence', (one) => {
  const data = norms.find(({ norm }) => norm === one.norm);
  expect(data).toMatchObject({ standing: 'contradicted', status: 'compliant' });
  expect(data?.at).toMatchObject({ file: 'registers/norms.yaml', line: declaredAt(one), column: 11 });
  const against = data?.contradictions.find(({ code }) => code === one.code);
  expect(against?.at).toMatchObject({ file: `registers/${one.file}`, line: lineOf(one.file, one.line) });
  expect(against?.at.column).toBeGreaterThan(0);
  expect(against?.message).toMatch(/^\S.*\.$/);
});

it.each(contradictions)('the terminal names both places of $norm', (one) => {
  expect(screen).toContain(`déclarée conforme : registers/norms.yaml:${declaredAt(one)}:11`);
  expect(screen).toContain(`contredite par ${one.code} : registers/${one.file}:${lineOf(one.file, one.line)}:`);
});
