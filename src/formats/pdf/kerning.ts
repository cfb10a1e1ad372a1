/** How much closer (negative) or wider two neighbouring glyphs stand, in font units. */
export type Kerning = (left: number, right: number) => number;

interface PairTable {
  readonly coverage: number;
  value(index: number, left: number, right: number): number | undefined;
}

/** Reads the pair kerning of a TrueType file (its GPOS table); values are looked up when asked for, and remembered. */
export function readKerning(bytes: Uint8Array): Kerning {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = pairTables(view);
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 0x10000 + right;
    let value = known.get(key);
    if (value === undefined) {
      value = pairValue(view, tables, left, right);
      known.set(key, value);
    }
    return value;
  };
}

function pairValue(view: DataView, tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const index = coverageIndex(view, table.coverage, left);
    const value = index === undefined ? undefined : table.value(index, left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

function pairTables(view: DataView): PairTable[] {
  const gpos = tableOffset(view, 'GPOS');
  if (gpos === undefined) return [];
  const lookups = gpos + view.getUint16(gpos + 8);
  return kernLookups(view, gpos + view.getUint16(gpos + 6)).flatMap((lookup) =>
    pairTablesOf(view, lookups + view.getUint16(lookups + 2 + 2 * lookup)),
  );
}

function tableOffset(view: DataView, tag: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    if (tagAt(view, at) === tag) return view.getUint32(at + 8);
  }
  return undefined;
}

function kernLookups(view: DataView, features: number): number[] {
  for (let index = 0; index < view.getUint16(features); index++) {
    const at = features + 2 + 6 * index;
    if (tagAt(view, at) !== 'kern') continue;
    const feature = features + view.getUint16(at + 4);
    return uint16s(view, feature + 4, view.getUint16(feature + 2));
  }
  return [];
}

function pairTablesOf(view: DataView, lookup: number): PairTable[] {
  const kind = view.getUint16(lookup);
  return uint16s(view, lookup + 6, view.getUint16(lookup + 4)).flatMap((offset) => {
    const at = lookup + offset;
    if (kind === 2) return [pairTable(view, at)];
    // 9 is a signpost to a table farther away.
    return kind === 9 && view.getUint16(at + 2) === 2 ? [pairTable(view, at + view.getUint32(at + 4))] : [];
  });
}

function pairTable(view: DataView, at: number): PairTable {
  const first = view.getUint16(at + 4);
  const record = 2 * (bits(first) + bits(view.getUint16(at + 6)));
  const advance = (first & 4) === 0 ? undefined : 2 * bits(first & 3);
  const read = (value: number) => (advance === undefined ? 0 : view.getInt16(value + advance));
  const coverage = at + view.getUint16(at + 2);
  if (view.getUint16(at) === 1) {
    return {
      coverage,
      value: (index, _left, right) => {
        const found = findPair(view, at + view.getUint16(at + 10 + 2 * index), 2 + record, right);
        return found === undefined ? undefined : read(found);
      },
    };
  }
  const [leftClasses, rightClasses, rows] = [
    at + view.getUint16(at + 8),
    at + view.getUint16(at + 10),
    view.getUint16(at + 14),
  ];
  return {
    coverage,
    value: (_index, left, right) =>
      read(at + 16 + record * (rows * classOf(view, leftClasses, left) + classOf(view, rightClasses, right))),
  };
}

/** Where the values of a pair begin: pair sets are sorted by their second glyph. */
function findPair(view: DataView, set: number, size: number, right: number): number | undefined {
  for (let index = 0; index < view.getUint16(set); index++) {
    const at = set + 2 + size * index;
    if (view.getUint16(at) === right) return at + 2;
  }
  return undefined;
}

function coverageIndex(view: DataView, at: number, glyph: number): number | undefined {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) {
    const index = uint16s(view, at + 4, count).indexOf(glyph);
    return index === -1 ? undefined : index;
  }
  const range = rangeOf(view, at + 4, count, glyph);
  return range === undefined ? undefined : view.getUint16(range + 4) + glyph - view.getUint16(range);
}

function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2);
    return index >= 0 && index < view.getUint16(at + 4) ? view.getUint16(at + 6 + 2 * index) : 0;
  }
  const range = rangeOf(view, at + 4, view.getUint16(at + 2), glyph);
  return range === undefined ? 0 : view.getUint16(range + 4);
}

function rangeOf(view: DataView, at: number, count: number, glyph: number): number | undefined {
  for (let range = at; range < at + 6 * count; range += 6) {
    if (glyph >= view.getUint16(range) && glyph <= view.getUint16(range + 2)) return range;
  }
  return undefined;
}

function uint16s(view: DataView, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => view.getUint16(at + 2 * index));
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function bits(flags: number): number {
  return flags === 0 ? 0 : (flags & 1) + bits(flags >> 1);
}
