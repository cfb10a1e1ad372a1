import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/formats/pdf/paginate.ts';
import type { Slice } from '../../../src/formats/pdf/slice.ts';
import { sheet, textHeight } from '../../../src/formats/pdf/theme.ts';

const slice = (height: number, more: Partial<Slice> = {}): Slice => ({
  height,
  gap: 0,
  keep: false,
  marks: [],
  ...more,
});
const heights = (sheets: ReturnType<typeof paginate>) =>
  sheets.map((one) => one.body.map((placed) => placed.slice.height));

describe('pages', () => {
  it('drop the white space above their first slice', () => {
    const [first, second] = paginate([slice(textHeight - 1, { gap: 9 }), slice(20, { gap: 30 })], []);
    expect([first?.body[0]?.y, second?.body[0]?.y]).toEqual([sheet.top, sheet.top]);
  });

  it('take what keeps together, together', () => {
    expect(heights(paginate([slice(textHeight - 25), slice(20, { keep: true }), slice(21)], []))).toEqual([
      [textHeight - 25],
      [20, 21],
    ]);
  });

  it('part what no page can hold', () => {
    const chain = Array.from({ length: 5 }, () => slice(textHeight * 0.4, { keep: true }));
    expect(heights(paginate(chain, [])).map((page) => page.length)).toEqual([2, 2, 1]);
  });

  it('begin with the table head when a table goes on, and leave room for it', () => {
    const head = slice(50);
    const rows = Array.from({ length: 4 }, () => slice(textHeight * 0.45, { repeat: [head] }));
    const sheets = paginate([slice(10), ...rows], []);
    expect(sheets.slice(1).every((one) => one.body[0]?.slice === head)).toBe(true);
    expect(
      sheets.every((one) => one.body.every(({ slice: { height }, y }) => y + height <= sheet.top + textHeight + 0.1)),
    ).toBe(true);
  });

  it('hold the footnotes of their marks; a footnote too tall goes on at the next page', () => {
    const sheets = paginate(
      [slice(100, { notes: [1] }), slice(100, { notes: [1, 2] })],
      [[slice(30)], Array.from({ length: 60 }, () => slice(20))],
    );
    expect(sheets[0]?.notes).toHaveLength(1);
    expect(sheets.flatMap((one) => one.notes)).toHaveLength(61);
    expect(
      sheets
        .flatMap((one) => one.notes)
        .every(({ slice: { height }, y }) => y + height <= sheet.top + textHeight + 0.1),
    ).toBe(true);
  });

  it('are one at least', () => {
    expect(paginate([], [])).toHaveLength(1);
  });
});
