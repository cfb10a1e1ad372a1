import PDFDocument from 'pdfkit';
import type { Page } from '../../markdown/blocks.ts';
import type { FaceName } from './face.ts';
import { face } from './faces.ts';
import { escapeXml, identification } from './metadata.ts';
import { tidy } from './printable.ts';

/** What we use of pdfkit's structure elements. */
export interface PdfElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: unknown): PdfElement;
  end(): void;
}

export interface PdfOutlineItem {
  addItem(title: string, options: object): PdfOutlineItem;
}

/** What we use of pdfkit's fonts: glyph numbers in hexadecimal and how far each glyph moves on. */
export interface PdfFont {
  readonly id: string;
  encode(text: string): [string[], { readonly xAdvance: number; readonly advanceWidth: number }[]];
  ref(): unknown;
}

/** What we use of pdfkit. Names with an underscore are not public: the version is pinned, and tests read the result. */
export interface PdfDocument {
  readonly page: { readonly fonts: Record<string, unknown>; readonly dictionary: unknown };
  readonly outline: PdfOutlineItem;
  readonly _font: PdfFont;
  readonly _root: {
    readonly data: {
      readonly Names: { readonly data: { readonly Dests: { _compareKeys(left: string, right: string): number } } };
    };
  };
  addPage(): void;
  addContent(operators: string): void;
  font(name: string): void;
  struct(type: string, options: { lang?: string; alt?: string; actual?: string }): PdfElement;
  addStructure(element: PdfElement): void;
  getStructTreeRoot(): { readonly data: Record<string, unknown> };
  markStructureContent(type: string): unknown;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, url: string, options: object): void;
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): void;
  addNamedDestination(name: string, ...place: unknown[]): void;
  appendXML(xml: string): void;
  on(event: 'data' | 'end' | 'error', listener: (value: never) => void): void;
  end(): void;
}

const faceNames: readonly FaceName[] = ['regular', 'semibold', 'italic', 'semiboldItalic'];

/** Opens an empty document that says it is PDF/UA-1 and PDF/A-2a. */
export function openDocument(page: Page): PdfDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: page.language,
    displayTitle: true,
    // A default font would be opened again at each use of it.
    font: null,
    info: {
      Title: metadataText(page.title),
      Author: metadataText(page.organisation),
      Creator: 'cpas-sec',
      Producer: 'cpas-sec (pdfkit)',
      CreationDate: new Date(`${page.day}T00:00:00Z`),
    },
  } as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfDocument & {
    registerFont(name: string, source: object): void;
  };
  document.appendXML(identification);
  for (const name of faceNames) document.registerFont(name, face(name).source);
  sortDestinationsByBytes(document);
  return document;
}

/**
 * pdfkit writes this value twice: in the Info dictionary as the bytes of a string, and in the XMP packet with `toString`,
 * which it does not escape.
 */
function metadataText(text: string): Uint8Array {
  const plain = tidy(text);
  const units = Array.from({ length: plain.length }, (_, index) => plain.charCodeAt(index));
  const bytes = Uint8Array.from([0xfeff, ...units].flatMap((unit) => [unit >> 8, unit & 0xff]));
  return Object.assign(bytes, { toString: () => escapeXml(plain) });
}

/** pdfkit sorts names by the rules of a language; viewers look them up by bytes. */
function sortDestinationsByBytes(document: PdfDocument): void {
  document._root.data.Names.data.Dests._compareKeys = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
}

export function selectFace(document: PdfDocument, name: FaceName): PdfFont {
  document.font(name);
  return document._font;
}
