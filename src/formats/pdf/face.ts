import { create, type Font } from 'fontkit';
import { readKerning } from './kerning.ts';

export type FaceName = 'regular' | 'semibold' | 'italic' | 'semiboldItalic';

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** A font that measures without shaping: one glyph a character, pair kerning, no ligatures. */
export interface Face {
  /** What pdfkit embeds. */
  readonly source: object;
  has(codePoint: number): boolean;
  /** The width of a text in thousandths of the type size. */
  width(text: string): number;
}

/**
 * Characters printed by another one's glyph, so that the text copied out of the file holds plain spaces and hyphens:
 * a PDF names each glyph once, and the first no-break space would rename every space of the document.
 */
const plainTwins = new Map([
  [0x00a0, 0x20],
  [0x202f, 0x20],
  [0x2011, 0x2d],
  [0x2010, 0x2d],
]);

/** Widths of texts up to this length are remembered. */
const longestWord = 24;

/** Opens a TrueType font. */
export function openFace(bytes: Uint8Array): Face {
  // fontkit wants a Buffer for its sliced reads; this one shares the memory.
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as Font;
  const glyphOf = glyphReader(font);
  const kerning = readKerning(bytes);
  const advance = advanceReader(font);
  const layout = (text: string) => layOut(text, { glyphOf, kerning, advance });
  const widths = new Map<string, number>();
  return {
    source: Object.create(font, { layout: { value: layout } }),
    has: (codePoint) => font.hasGlyphForCodePoint(plainTwins.get(codePoint) ?? codePoint),
    width: (text) => {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = layout(text).advanceWidth * (1000 / font.unitsPerEm);
      // Words come back, lines do not.
      if (text.length <= longestWord) widths.set(text, width);
      return width;
    },
  };
}

interface Metrics {
  glyphOf(codePoint: number): Glyph;
  kerning(left: number, right: number): number;
  advance(codePoint: number, glyph: Glyph): number;
}

/** The shape of result pdfkit expects from a font's `layout`; fresh positions each time, since pdfkit writes into them. */
function layOut(text: string, metrics: Metrics) {
  const glyphs: Glyph[] = [];
  const positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[] = [];
  let advanceWidth = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = metrics.glyphOf(codePoint);
    const previous = glyphs.at(-1);
    const before = positions.at(-1);
    if (previous !== undefined && before !== undefined) {
      const kern = metrics.kerning(previous.id, glyph.id);
      before.xAdvance += kern;
      advanceWidth += kern;
    }
    const xAdvance = metrics.advance(codePoint, glyph);
    glyphs.push(glyph);
    positions.push({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 });
    advanceWidth += xAdvance;
  }
  return { glyphs, positions, advanceWidth };
}

function glyphReader(font: Font): (codePoint: number) => Glyph {
  const known = new Map<number, Glyph>();
  return (codePoint) => {
    let glyph = known.get(codePoint);
    if (glyph === undefined) {
      const printed = plainTwins.get(codePoint) ?? codePoint;
      const { id, advanceWidth } = font.glyphForCodePoint(printed);
      glyph = { id, advanceWidth, codePoints: [printed] };
      known.set(codePoint, glyph);
    }
    return glyph;
  };
}

/** The narrow no-break space is printed as a space that takes less room. */
function advanceReader(font: Font): (codePoint: number, glyph: Glyph) => number {
  const narrow = font.hasGlyphForCodePoint(0x202f)
    ? font.glyphForCodePoint(0x202f).advanceWidth
    : font.glyphForCodePoint(0x20).advanceWidth * 0.6;
  return (codePoint, glyph) => (codePoint === 0x202f ? narrow : glyph.advanceWidth);
}
