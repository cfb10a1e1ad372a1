import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outcome, outcomeOf } from '../scripts/compare/outcome.ts';
import { readFolder } from '../src/files/folder.ts';
import { messageLanguages } from '../src/languages/index.ts';
import { load } from '../src/load.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { citationOf } from '../src/norms/citation.ts';
import { faultSeverities } from '../src/registers/fault.ts';
import { tell } from '../src/reports/told.ts';
import { judge } from '../src/validate.ts';
import { contextIn } from './defects/context.ts';
import { centre, copyMended, defects, defectsDay, filesIn } from './defects/defects.ts';

const found = (folder: string): readonly Diagnostic[] =>
  judge(load(readFolder(folder)), { today: defectsDay, revision: '' }).diagnostics;

const placeOf = ({ at, code }: Diagnostic): string => `${at.file}:${at.line} ${code}`;

const inCentre = found(centre);

test('twenty defects, each of its own kind', () => {
  expect(defects.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(new Set(defects.flatMap(({ codes }) => codes)).size).toBe(20);
});

test('all are found at their lines with their codes, and nothing else', () => {
  const listed = defects.flatMap(({ file, line, codes }) => codes.map((code) => `${file}:${line} ${code}`));
  expect(inCentre.map(placeOf).sort()).toEqual(listed.sort());
});

test('the marks in the files say the same as the list', () => {
  const marked = filesIn(centre).flatMap((file) =>
    linesOf(join(centre, file)).flatMap((line, index) => {
      const code = /# expect (\S+)$/.exec(line)?.[1];
      return code === undefined ? [] : [`${file}:${index + 1} ${code}`];
    }),
  );
  const listed = defects.flatMap(({ file, line, codes }) => codes.map((code) => `${file}:${line} ${code}`));
  expect(marked.sort()).toEqual(listed.sort());
});

describe('the folder with every defect mended', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-mended-'));
  beforeAll(() => copyMended(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no finding', () => {
    expect(found(folder).map(placeOf)).toEqual([]);
  });

  test('and each defect alone is found there, whatever the others hide', () => {
    for (const one of defects) {
      copyMended(folder, (other) => other.number !== one.number);
      expect(found(folder).map(placeOf)).toEqual(one.codes.map((code) => `${one.file}:${one.line} ${code}`));
    }
  });
});

/** The contradiction stands in the registers themselves: no text of law is needed to see it. */
const withoutNorm = ['document/approved-version-differs'];

test('each finding has a source, or is a fault of form', () => {
  const bare = inCentre.filter(({ norms, code }) => norms.length === 0 && !Object.hasOwn(faultSeverities, code));
  expect(bare.map(({ code }) => code).filter((code) => !withoutNorm.includes(code))).toEqual([]);
  for (const norm of inCentre.flatMap(({ norms }) => norms)) {
    for (const language of messageLanguages) expect(citationOf(norm, language)).not.toBe('');
  }
});

test.each(messageLanguages)('each finding says what is wrong and how to mend it (%s)', async (language) => {
  const context = await contextIn(language);
  for (const diagnostic of inCentre) {
    const { message, fix, title } = tell(diagnostic, context);
    for (const sentence of [message, fix]) expect(sentence).toMatch(/^[A-ZÀ-Ý«“"].{15,}[.?]$/);
    expect(title).not.toBe(diagnostic.code);
    expect(message + fix).not.toMatch(/\{\w+\}|undefined/);
  }
});

test('no finding repeats the National Register number', async () => {
  const context = await contextIn('fr');
  expect(JSON.stringify(inCentre.map((one) => tell(one, context)))).not.toContain('033.28');
});

/** What is valid and looks odd: the folder has it, and the tests above say that nobody minds. */
const traps: readonly [name: string, sign: RegExp][] = [
  ['a date without quotes', /^ +\w+: \d{4}-\d\d-\d\d$/m],
  ['an anchor', /: &\w+/],
  ['an alias', /: \*\w+$/m],
  ['a comment with a colon', /^ *# .*\S ?: \S/m],
  ['a text of several lines that keeps them', /: \|\n/],
  ['a text of several lines that folds them, with a colon', /: >\n.*\n.* : /],
];

test.each(traps)('%s is no defect', (_, sign) => {
  const texts = filesIn(centre).map((file) => readFileSync(join(centre, file), 'utf8'));
  expect(texts.some((text) => sign.test(text))).toBe(true);
});

const page = readFileSync(new URL('../docs/comparison.md', import.meta.url), 'utf8');

test('docs/comparison.md has a row per defect, and its column of cpas-sec is what was found here', () => {
  const rows = [...page.matchAll(/^\| (\d+) \| (.*?) \| \w+ \| (.*?) \|/gm)].map(([, number, title, cell]) => ({
    number: Number(number),
    title,
    cell,
  }));
  const reports = inCentre.map(({ at, code }) => ({ ...at, message: code }));
  const words: Readonly<Record<Outcome, string>> = { line: 'line', place: 'place', file: 'file', none: '–' };
  const expected = defects.map((defect) => ({
    number: defect.number,
    title: defect.title.en,
    cell: words[outcomeOf(defect, reports)],
  }));
  expect(rows).toEqual(expected);
});

test('docs/comparison.md tells nothing of the machine it was made on', () => {
  expect(page).not.toMatch(/\/(?:tmp|home|root|work|usr|opt)\/|https?:/);
});

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n');
