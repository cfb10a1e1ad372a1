import type { FaceName } from './face.ts';
import { type Box, boxOperators, type Text, textOperators } from './operators.ts';
import { type PdfDocument, selectFace } from './pdfkit-document.ts';

/** What marks are painted on. */
export interface Canvas {
  box(box: Box): void;
  text(text: Text & { readonly face: FaceName }): void;
  /** Paints operators as they are. */
  raw(operators: string): void;
  /** Paints what no one is read: `kind` says of which sort, e.g. '/Type /Pagination /Subtype /Footer'. */
  artifact(kind: string, paint: () => void): void;
}

export function openCanvas(document: PdfDocument): Canvas {
  const raw = (operators: string) => document.addContent(operators);
  return {
    raw,
    box: (box) => raw(boxOperators(box)),
    text: (text) => {
      const font = selectFace(document, text.face);
      document.page.fonts[font.id] ??= font.ref();
      raw(textOperators(text, font));
    },
    artifact: (kind, paint) => {
      raw(`/Artifact <<${kind}>> BDC`);
      paint();
      raw('EMC');
    },
  };
}
