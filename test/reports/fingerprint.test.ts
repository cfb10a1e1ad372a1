import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { load } from '../../src/load.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { TextFile } from '../../src/model/text-file.ts';
import { fingerprintsOf } from '../../src/reports/fingerprint.ts';
import { judge } from '../../src/validate.ts';
import { asOf, withCase } from '../corpus/overlay.ts';
import { missingTitle, someFaults } from './samples.ts';

type Edit = (file: TextFile) => string;

/** The findings of a case of the corpus after every file went through an edit. */
const foundAfter = async (name: string, edit: Edit): Promise<readonly Diagnostic[]> =>
  await withCase(name, (folder) => {
    const { files, faults } = readFolder(folder);
    return judge(load({ files: files.map((file) => ({ ...file, text: edit(file) })), faults }), asOf).diagnostics;
  });

const entriesIn = (text: string): readonly string[] => text.split(/^(?=- )/m);
/** A list at the margin. One with anchors keeps its order: an alias stands after its anchor. */
const isList = ({ text }: TextFile): boolean => /^(?:#.*\n|\n)*- /.test(text) && !text.includes('&');

const unchanged: Edit = ({ text }) => text;
const commented: Edit = ({ text }) => `# Revu par le service\n\n${text}`;
const reversed: Edit = (file) =>
  isList(file)
    ? entriesIn(file.text)
        .map((entry) => `${entry.trimEnd()}\n`)
        .toReversed()
        .join('')
    : file.text;
const preceded: Edit = ({ path, text }) =>
  path === 'registers/services.yaml' ? `- id: accueil\n  name: Accueil\n\n${text}` : text;

const cases = [
  'ended-person',
  'unknown-reference',
  'unknown-person',
  'missing-field',
  'unknown-field-in-depth',
  'wrong-choice',
  'impossible-date',
  'duplicate-id',
  'account-number-in-free-text',
  'contract-expired',
];

describe.each(cases)('the fingerprints of %s', (name) => {
  it.each([
    ['a comment stands above', commented],
    ['the entries stand in another order', reversed],
    ['an entry is added above', preceded],
  ])('stay when %s', async (_, edit) => {
    const before = await foundAfter(name, unchanged);
    const after = await foundAfter(name, edit);
    expect(before.length).toBeGreaterThan(0);
    expect(fingerprintsOf(after)).toEqual(expect.arrayContaining([...fingerprintsOf(before)]));
  });
});

it('places did move in those edits: a line number would not have stayed', async () => {
  const lines = async (edit: Edit) => (await foundAfter('ended-person', edit)).map(({ at }) => at.line);
  expect(await lines(commented)).not.toEqual(await lines(unchanged));
});

it('names each finding of the corpus differently', async () => {
  const { diagnostics } = await someFaults();
  expect(diagnostics.length).toBeGreaterThan(10);
  expect(new Set(fingerprintsOf(diagnostics)).size).toBe(diagnostics.length);
});

describe('a fingerprint', () => {
  const of = (...diagnostics: readonly Diagnostic[]) => fingerprintsOf(diagnostics);
  const [first = ''] = of(missingTitle);

  it('is a SHA-256 in hexadecimal', () => expect(first).toMatch(/^[0-9a-f]{64}$/));

  it('does not depend on line, column, index, day or number', () => {
    const moved = { ...missingTitle, at: { ...missingTitle.at, line: 90, column: 1, pointer: '/17' } };
    expect(of({ ...moved, values: { ...moved.values, days: 12, dueOn: '2026-01-01', suggestion: 'x' } })).toEqual([
      first,
    ]);
  });

  it.each<[string, Diagnostic]>([
    ['rule', { ...missingTitle, code: 'schema/empty' }],
    ['file', { ...missingTitle, at: { ...missingTitle.at, file: 'registers/people.yaml' } }],
    ['entry', { ...missingTitle, at: { ...missingTitle.at, entry: 'services/accueil' } }],
    ['field', { ...missingTitle, at: { ...missingTitle.at, pointer: '/0/name' } }],
    ['missing field at the same place', { ...missingTitle, values: { field: 'name' } }],
  ])('is new for another %s', (_, other) => expect(of(other)).not.toEqual([first]));

  it('of a second equal finding is another, and the first keeps its own', () => {
    const both = of(missingTitle, missingTitle);
    expect(both[0]).toBe(first);
    expect(both[1]).not.toBe(first);
  });
});
