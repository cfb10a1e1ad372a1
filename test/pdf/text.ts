import { entry } from './objects.ts';
import { type Kid, readTaggedPdf, type StructureNode, type TaggedPdf } from './reader.ts';

/**
 * What of a PDF's text to leave out, so that it can be compared with a text made elsewhere (HTML, the input itself).
 *
 * How the text is made:
 * - Texts come in the order of the structure tree, not of the page. Artifacts do not come at all: running headers, page
 *   numbers of the sheets, the mark of a draft, table heads repeated at the top of a page.
 * - Every block (paragraph, heading, caption, cell, label, entry of the contents, footnote) begins a new line; links, spans
 *   and code go on within the line. A forced line end inside a block is a space.
 * - A replacement text (ActualText) stands for the glyphs it replaces; a figure is its alternative text.
 * - White space (no-break spaces too) is one plain space; U+2011 is a plain hyphen; empty lines are dropped.
 */
export interface TextChoice {
  /** Labels of list items: bullets, numbers, check boxes. The terms of a dictionary list stay. Default: false. */
  readonly listLabels?: boolean;
  /** Marks of footnotes in the text, and their numbers in the notes. Default: false. */
  readonly noteMarks?: boolean;
  /** The footnotes themselves, where they stand: after the last block of their page. Default: true. */
  readonly notes?: boolean;
  /** The table of contents. Default: true. */
  readonly contents?: boolean;
  /** The page numbers in the table of contents. Default: false. */
  readonly pageNumbers?: boolean;
  /** Alternative texts of figures. Default: true. */
  readonly figures?: boolean;
}

/** The text of a tagged PDF in reading order: one line a block. */
export async function textInTagOrder(bytes: Uint8Array, choice: TextChoice = {}): Promise<string> {
  const file = await readTaggedPdf(bytes);
  const texts = contentTexts(file);
  return tidyLines(file.roots.map((root) => nodeText(root, { file, texts, choice })).join('\n'));
}

/** The same normalisation for a text to compare with. */
export function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .replaceAll('\u2011', '-')
      .trim(),
  );
  return lines.filter((line) => line !== '').join('\n');
}

interface Reading {
  readonly file: TaggedPdf;
  readonly texts: ReadonlyMap<string, string>;
  readonly choice: TextChoice;
}

const inlineTypes = new Set(['Span', 'Link', 'Reference', 'Code', 'Quote']);

/** The text of each marked content, by page and MCID. */
function contentTexts({ sheets }: TaggedPdf): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [page, sheet] of sheets.entries()) {
    for (const { mcid, shown } of sheet.painted) {
      if (mcid === undefined || shown === undefined) continue;
      const characters = sheet.fonts.get(shown.font);
      const key = `${page}:${mcid}`;
      texts.set(key, (texts.get(key) ?? '') + shown.codes.map((code) => characters?.get(code) ?? '').join(''));
    }
  }
  return texts;
}

function nodeText(node: StructureNode, reading: Reading): string {
  if (isLeftOut(node, reading)) return '';
  const { objects } = reading.file;
  const spoken = objects.text(entry(node.dictionary, 'ActualText')) ?? objects.text(entry(node.dictionary, 'Alt'));
  const text = spoken ?? node.kids.map((kid) => kidText(kid, reading)).join('');
  const shown = node.type === 'TOCI' && reading.choice.pageNumbers !== true ? text.replace(/\s*\d+\s*$/, '') : text;
  return inlineTypes.has(node.type) ? shown : `\n${shown}\n`;
}

function kidText(kid: Kid, reading: Reading): string {
  if (kid.kind === 'node') return nodeText(kid.node, reading);
  return kid.kind === 'content' ? (reading.texts.get(`${kid.page}:${kid.mcid}`) ?? '') : '';
}

function isLeftOut(node: StructureNode, { file: { objects }, choice }: Reading): boolean {
  switch (node.type) {
    case 'Lbl':
      if (node.parent?.type === 'Note') return choice.noteMarks !== true;
      return choice.listLabels !== true && isMark(node, objects);
    case 'Reference':
      return choice.noteMarks !== true && node.parent?.type !== 'TOCI';
    case 'Note':
      return choice.notes === false;
    case 'TOC':
      return choice.contents === false;
    case 'Figure':
      return choice.figures === false;
    default:
      return false;
  }
}

/** A bullet, a number or a check box; the term of a dictionary list, whose list has no numbering, is a text. */
function isMark(label: StructureNode, objects: TaggedPdf['objects']): boolean {
  const list = label.parent?.parent;
  return objects.text(entry(objects.dictionary(entry(list?.dictionary, 'A')), 'ListNumbering')) !== 'None';
}
