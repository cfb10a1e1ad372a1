/** The words that a page shows, in the order of its source. */
export interface PageWords {
  /** Organisation, title and text, one block a line; white space folded, marks of notes left out. */
  readonly lines: readonly string[];
  /** The footnotes, without their way back. */
  readonly notes: readonly string[];
}

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Reads the visible words of a page written by our HTML format (it knows no other HTML), to be compared with those of
 * the PDF. The skip link, the footer, the marks of notes, the boxes of lists and the inside of drawings are left out: each of them is said
 * elsewhere, or in another way.
 */
export function htmlText(html: string): PageWords {
  const shown = html
    .replace(/^.*?<header>/s, '')
    .replace(/<\/main>.*$/s, '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<span class="box">[^<]*<\/span>/g, '')
    .replace(/<a [^>]*role="doc-backlink"[^>]*>.*?<\/a>/g, '');
  const [text = '', notes = ''] = shown.split(/<section class="notes".*?<\/h2>/s);
  return { lines: blocksIn(text), notes: blocksIn(notes) };
}

/** Inline elements join their neighbours; every other tag ends a line. */
function blocksIn(html: string): readonly string[] {
  const words = html.replace(/<\/?(?:strong|em|code|a|span|mark)(?: [^>]*)?>/g, '').replace(/<[^>]*>/g, '\n');
  const plain = words.replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity);
  const lines = plain.split('\n').map(foldSpace);
  return lines.filter((line) => line !== '');
}

/** White space as a reader sees it: any run of spaces, no-break or not, is one. */
export const foldSpace = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
