/** What one show or paint operator does, and in which marked content it stands. */
export interface Painted {
  /** The innermost marked content with an MCID around it. */
  readonly mcid: number | undefined;
  readonly artifact: boolean;
  /** Glyph codes, when text: with the font they are shown in. */
  readonly shown?: { readonly font: string; readonly codes: readonly number[] };
}

/** What a content stream paints, in its order, and what is wrong with its marked content. */
export interface ContentStream {
  readonly painted: readonly Painted[];
  readonly mcids: readonly number[];
  readonly faults: readonly string[];
}

interface Marked {
  readonly mcid: number | undefined;
  readonly artifact: boolean;
}

/** Strings, names, dictionaries' brackets, arrays' brackets, words. No inline images: we write none. */
const token = /<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s/<>[\]()]*|[[\]]|[^\s/<>[\]()]+/g;

const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'Tj', 'TJ', "'", '"']);

/** Reads a content stream as written by pdfkit and us: two-byte codes in hexadecimal strings. */
export function readContentStream(content: string): ContentStream {
  const painted: Painted[] = [];
  const mcids: number[] = [];
  const faults: string[] = [];
  const marks: Marked[] = [];
  let font = '';
  let operands: string[] = [];
  const around = () => ({
    mcid: marks.findLast((mark) => mark.mcid !== undefined)?.mcid,
    artifact: marks.some((mark) => mark.artifact),
  });
  for (const [word] of content.matchAll(token)) {
    if (!isOperator(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'Tf') font = (operands[0] ?? '').slice(1);
    if (word === 'BDC' || word === 'BMC') openMark(operands, { marks, mcids, faults });
    if (word === 'EMC' && marks.pop() === undefined) faults.push('marked content ends that never began');
    if (painting.has(word)) {
      const codes = codesOf(operands);
      painted.push({ ...around(), ...(word === 'Tj' || word === 'TJ' ? { shown: { font, codes } } : {}) });
    }
    operands = [];
  }
  if (marks.length > 0) faults.push('marked content never ends');
  return { painted, mcids, faults };
}

function isOperator(word: string): boolean {
  return /^[A-Za-z'"]/.test(word) && word !== 'true' && word !== 'false' && word !== 'null';
}

function openMark(
  operands: readonly string[],
  { marks, mcids, faults }: { marks: Marked[]; mcids: number[]; faults: string[] },
): void {
  const artifact = operands[0] === '/Artifact';
  const at = operands.indexOf('/MCID');
  const mcid = at === -1 ? undefined : Number(operands[at + 1]);
  if (mcid !== undefined && marks.some((mark) => mark.artifact))
    faults.push(`tagged content ${mcid} inside an artifact`);
  if (artifact && marks.some((mark) => mark.mcid !== undefined)) faults.push('an artifact inside tagged content');
  if (mcid !== undefined && mcids.includes(mcid)) faults.push(`content ${mcid} is marked twice`);
  if (mcid !== undefined) mcids.push(mcid);
  marks.push({ mcid, artifact });
}

function codesOf(operands: readonly string[]): number[] {
  const hexadecimal = operands
    .filter((word) => /^<[0-9A-Fa-f\s]*>$/.test(word))
    .map((word) => word.slice(1, -1).replace(/\s/g, ''))
    .join('');
  return (hexadecimal.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
}
