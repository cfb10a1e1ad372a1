import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isPlainSafe } from '../../../src/registers/edit/plain.ts';
import { printText } from '../../../src/registers/edit/print-text.ts';
import { readValues } from '../../../src/registers/values.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme-composite', maxLength: 10 }).filter((text) => text.isWellFormed()),
  fc.stringMatching(/^[-+.:\d_eExXoObB~yYnN#'" a-fA-F,]{1,9}$/),
  fc.stringMatching(/^[\d:.-]{1,12}$/),
);

describe('a text without quotes', () => {
  test.each([
    'yes',
    'No',
    'on',
    'y',
    '1e3',
    '012',
    '1:20',
    '1_0',
    '.5',
    'a: b',
    'a #b',
    '',
    ' a',
    '2026-2-9',
    '- a',
    '~',
  ])('%j needs them', (text) => {
    expect(isPlainSafe(text, false)).toBe(false);
  });

  test.each([
    '2026-02-09',
    '2026-04-28T13:15:00+02:00',
    'L’agent, « absent »',
    'evidence/a.pdf',
    'bcss:ops.backup',
    '9f86d0',
  ])('%j needs none', (text) => {
    expect(isPlainSafe(text, false)).toBe(true);
  });

  test('reads back under YAML 1.2 and YAML 1.1', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (text, flow) => {
        const written = flow ? `[${printText(text, { flow })}]` : `- ${printText(text, { flow })}\n`;
        expect(parse(written)).toEqual([text]);
        expect(readValues(written)).toEqual({ value: [text] });
        if (!/^\d{4}-\d\d-\d\d/.test(text)) expect(parse(written, { version: '1.1' })).toEqual([text]);
      }),
      { numRuns: 3000 },
    );
  });
});
