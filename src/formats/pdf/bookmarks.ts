import type { Placed } from './paginate.ts';
import type { PdfDocument, PdfOutlineItem } from './pdfkit-document.ts';
import { tidy } from './printable.ts';
import type { Bookmark } from './slice.ts';
import { noteMarkAnchor } from './spans.ts';
import { sheet } from './theme.ts';

/** Makes every anchor of a page a destination, and every heading a bookmark under the one it belongs to. */
export interface Bookmarks {
  add(placed: readonly Placed[]): void;
}

/** Headings stand a little below the top of the window when someone goes to them. */
const air = 12;

export function openBookmarks(document: PdfDocument): Bookmarks {
  const trail: { level: number; item: PdfOutlineItem }[] = [];
  const known = new Set<string>();
  const addDestination = (name: string, top: number) => {
    // A footnote may be marked twice; its way back leads to the first mark.
    if (!known.has(name)) document.addNamedDestination(name, 'XYZ', 0, top, null);
    known.add(name);
  };
  const addBookmark = ({ title, level }: Bookmark, top: number) => {
    while ((trail.at(-1)?.level ?? 0) >= level) trail.pop();
    const parent = trail.at(-1)?.item ?? document.outline;
    // pdfkit counts `left` from the right edge.
    const item = parent.addItem(tidy(title), { fit: false, left: sheet.width, top, expanded: true });
    trail.push({ level, item });
  };
  return {
    add: (placed) => {
      for (const { slice, y } of placed) {
        const top = Math.max(0, y - air);
        for (const note of slice.notes ?? []) addDestination(noteMarkAnchor(note), top);
        if (slice.anchor !== undefined) addDestination(slice.anchor.name, top);
        if (slice.anchor?.bookmark !== undefined) addBookmark(slice.anchor.bookmark, top);
      }
    },
  };
}
