import type { Page } from '../../markdown/blocks.ts';
import { openBookmarks } from './bookmarks.ts';
import { openCanvas } from './canvas.ts';
import { layOut } from './layout.ts';
import { openLinks } from './links.ts';
import { paintBackdrop } from './paint-backdrop.ts';
import { paintContent } from './paint-content.ts';
import { paintMargins } from './paint-margins.ts';
import { openDocument, type PdfDocument } from './pdfkit-document.ts';
import { openStructure } from './structure.ts';

/** Lays a page out, then paints its sheets in one pass. */
export async function writePdf(page: Page): Promise<Uint8Array> {
  const layout = layOut(page);
  const document = openDocument(page);
  const bytes = bytesOf(document);
  const structure = openStructure(document);
  const links = openLinks(document, structure);
  const bookmarks = openBookmarks(document);
  const canvas = openCanvas(document);
  const brush = { canvas, structure, links, sheetOf: layout.sheetOf };
  structure.touch(layout.root);
  for (const [index, sheet] of layout.sheets.entries()) {
    document.addPage();
    paintMargins(page, { number: index + 1, count: layout.sheets.length }, canvas);
    paintBackdrop(sheet, canvas);
    paintContent(sheet.body, brush);
    paintContent(sheet.notes, brush);
    bookmarks.add([...sheet.body, ...sheet.notes]);
    links.endPage();
    structure.endPage();
  }
  structure.end();
  document.end();
  return bytes;
}

/** pdfkit is a stream; the file is what comes out of it. */
function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
