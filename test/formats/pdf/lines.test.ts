import { describe, expect, it } from 'vitest';
import { fillLines } from '../../../src/formats/pdf/lines.ts';
import { segmentsOf } from '../../../src/formats/pdf/segments.ts';
import type { Span } from '../../../src/formats/pdf/spans.ts';
import { rootTag } from '../../../src/formats/pdf/tag.ts';

const span = (text: string, bold = false): Span => ({ text, style: { size: 10, ink: '000000', bold }, tag: rootTag() });
const linesOf = (width: number, ...spans: Span[]) => fillLines(segmentsOf(spans), width);
const texts = (width: number, ...spans: Span[]) =>
  linesOf(width, ...spans).map((line) => line.runs.map((run) => run.text).join(''));

describe('lines', () => {
  it('keep the space at their end, so that words stay apart when read without lines', () => {
    expect(texts(60, span('un deux trois quatre'))).toEqual(['un deux trois ', 'quatre']);
  });

  it('are never wider than asked', () => {
    const lines = linesOf(
      80,
      span('Le conseiller en sécurité, '),
      span('anticonstitutionnellement', true),
      span(', lit https://exemple.be/chemin-tres-long-sans-fin.'),
    );
    expect(lines.filter((line) => line.width > 80.02)).toEqual([]);
  });

  it('cut a word that no line can hold, and lose none of it', () => {
    const word = 'x'.repeat(200);
    const cut = texts(50, span(`a ${word} b`));
    expect(cut.length).toBeGreaterThan(10);
    expect(cut.join('')).toBe(`a ${word} b`);
  });

  it('do not break at no-break spaces', () => {
    for (const space of ['\u00a0', '\u202f'])
      expect(texts(34, span(`aaa bbb${space}: ccc`))).toContain(`bbb${space}: `);
  });

  it('do not break a word where its look changes', () => {
    expect(texts(36, span('aaaa bb'), span('bb', true), span(' c'))).toEqual(['aaaa ', 'bbbb c']);
  });

  it('end where asked', () => {
    expect(texts(500, span('un'), span('\n'), span('deux'))).toEqual(['un ', 'deux']);
  });
});
