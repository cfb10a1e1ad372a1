import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../src/languages/examples/index.ts';
import { baselineSeverities, canBeKnown, type KnownFinding, readBaseline } from '../../src/registers/baseline.ts';
import { baselineText } from '../../src/registers/baseline-text.ts';

const codes = ['processing/no-retention', 'asset/no-assets', 'secret/iban', 'schema/date'];
const read = (text: string) => readBaseline({ path: 'baseline.yaml', text }, (code) => codes.includes(code));
const faultsOf = (text: string) =>
  read(text).faults.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);

const sha = 'a'.repeat(64);
const entry = (changes: Readonly<Record<string, string>> = {}): string => {
  const fields = { code: 'asset/no-assets', file: 'cpas-sec.yaml', fingerprint: sha, since: '2026-11-22', ...changes };
  return Object.entries(fields)
    .map(([name, value], place) => `${place === 0 ? '- ' : '  '}${name}: ${value}\n`)
    .join('');
};

const known: fc.Arbitrary<KnownFinding> = fc.record({
  code: fc.constantFrom('processing/no-retention', 'asset/no-assets'),
  file: fc.string({ unit: 'grapheme', minLength: 1 }).map((name) => `registers/${name}`),
  fingerprint: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  since: fc.constantFrom('2026-11-22', '2024-02-29'),
});

describe('a list that is written', () => {
  it('is read again as it was, whatever the names of the files', () => {
    const lists = fc.uniqueArray(known, { selector: ({ fingerprint }) => fingerprint });
    fc.assert(
      fc.property(lists, (list) => {
        const again = read(baselineText(list));
        expect(again.faults).toEqual([]);
        expect(again.known).toHaveLength(list.length);
        expect(new Set(again.known)).toEqual(new Set(list));
      }),
    );
  });

  it('is the same text in whatever order its entries come', () => {
    const lists = fc.uniqueArray(known, { selector: ({ fingerprint }) => fingerprint });
    fc.assert(
      fc.property(lists, (list) => {
        expect(baselineText(list.toReversed())).toBe(baselineText(list));
      }),
    );
  });

  it('is an empty list, and no empty file, when nothing is known', () => {
    expect(baselineText([])).toMatch(/\n\[\]\n$/);
    expect(read(baselineText([]))).toEqual({ known: [], faults: [] });
  });
});

describe('a list that is broken says where', () => {
  it.each([
    ['bad YAML', `${entry()}   code: x\n`, ['baseline.yaml:5:8 yaml/indentation']],
    ['a map', 'known: []\n', ['baseline.yaml:1:1 schema/not-a-list']],
    ['nothing but comments', '# known\n', ['baseline.yaml:1:1 file/empty']],
    ['no hash', entry({ fingerprint: 'abc' }), ['baseline.yaml:3:16 schema/fingerprint']],
    ['no day', entry({ since: 'hier' }), ['baseline.yaml:4:10 schema/date']],
    ['an unknown field', entry({ reason: 'plus tard' }), ['baseline.yaml:5:3 schema/unknown-field']],
    ['an unknown code', entry({ code: 'asset/none' }), ['baseline.yaml:1:9 baseline/unknown-code']],
    ['a secret', entry({ code: 'secret/iban' }), ['baseline.yaml:1:9 baseline/never-known']],
    ['faulty settings', entry({ code: 'schema/date' }), ['baseline.yaml:1:9 baseline/never-known']],
    ['a double', entry() + entry({ since: '2026-11-23' }), ['baseline.yaml:7:16 baseline/duplicate']],
  ])('%s', (_, text, faults) => expect(faultsOf(text)).toEqual(faults));

  it('and its other entries count', () => {
    const { known: good } = read(entry() + entry({ code: 'asset/none' }) + entry({ fingerprint: 'b'.repeat(64) }));
    expect(good.map(({ fingerprint }) => fingerprint)).toEqual([sha, 'b'.repeat(64)]);
  });
});

it.each(Object.keys(baselineSeverities))('%s has a wrong example with this fault alone, and a right one', (code) => {
  const { wrong = '', right = '' } = exampleOf(code) ?? {};
  const found = (text: string) => read(text).faults.map((fault) => fault.code);
  expect(found(wrong)).toEqual([code]);
  expect(found(right)).toEqual([]);
});

it.each([
  ['processing/no-retention', 'registers/processing-activities.yaml', true],
  ['schema/date', 'registers/people.yaml', true],
  ['asset/no-assets', 'cpas-sec.yaml', true],
  ['schema/date', 'cpas-sec.yaml', false],
  ['schema/not-a-list', 'registers/people.yaml', false],
  ['secret/national-number', 'registers/people.yaml', false],
  ['yaml/syntax', 'registers/people.yaml', false],
  ['file/not-utf-8', 'registers/people.yaml', false],
  ['schema/date', 'baseline.yaml', false],
])('%s in %s can be known: %s', (code, file, can) => expect(canBeKnown({ code, file })).toBe(can));
