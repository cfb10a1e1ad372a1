import type { PdfDocument } from './pdfkit-document.ts';
import { tidy } from './printable.ts';
import type { Link } from './spans.ts';
import type { Structure } from './structure.ts';
import type { Tag } from './tag.ts';

/** A piece of a link as printed: text of that size standing on `y`. */
export interface LinkPiece {
  readonly link: Link;
  /** The tag of its text: that of the link, or one inside it. */
  readonly tag: Tag;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Gathers the pieces of a page's links and makes them clickable: one place a link and line. */
export interface Links {
  add(piece: LinkPiece): void;
  /** Call when a page is full, before its structure ends. */
  endPage(): void;
}

export function openLinks(document: PdfDocument, structure: Structure): Links {
  let lines: LinkPiece[] = [];
  return {
    add: (piece) => {
      const last = lines.at(-1);
      if (last !== undefined && last.link === piece.link && Math.abs(last.y - piece.y) < 0.5) {
        lines[lines.length - 1] = { ...last, width: piece.x + piece.width - last.x };
      } else {
        lines.push(piece);
      }
    },
    endPage: () => {
      for (const line of lines) annotate(line, document, structure);
      lines = [];
    },
  };
}

function annotate({ link, tag, x, y, width, size }: LinkPiece, document: PdfDocument, structure: Structure): void {
  const options = { structParent: structure.touch(linkTag(tag)), Contents: new String(labelOf(link)) };
  const box = [x, y - size * 0.85, width, size * 1.15] as const;
  if ('url' in link.target) document.link(...box, asciiUrl(link.target.url), options);
  else document.goTo(...box, link.target.anchor, options);
}

/** Long enough to know the link by, short enough to be listened to. */
const longestLabel = 250;

function labelOf({ label }: Link): string {
  const characters = [...tidy(label)];
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel).join('')}\u2026` : characters.join('');
}

/** Addresses are ASCII in a PDF; what is encoded already stays as it is. */
function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]+/gu, (part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '')));
}

function linkTag(tag: Tag): Tag {
  return tag.type === 'Link' || tag.parent === undefined ? tag : linkTag(tag.parent);
}
