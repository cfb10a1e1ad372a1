import type { Inline } from '../../markdown/blocks.ts';
import { inks, tints } from '../inks.ts';
import type { FaceName } from './face.ts';
import { printableParts } from './printable.ts';
import { childTag, type Tag } from './tag.ts';

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size: number;
  /** Colours are six hexadecimal digits. */
  readonly ink: string;
  readonly background?: string;
  readonly outline?: string;
  readonly underline?: boolean;
  /** Points above the line of the text. */
  readonly rise?: number;
}

/** Where a link leads, and what is said of it. One object for all the pieces of one link. */
export interface Link {
  readonly target: { readonly url: string } | { readonly anchor: string };
  readonly label: string;
}

/** A piece of text of one look and one tag; decoration when it has no tag. */
export interface Span {
  readonly text: string;
  readonly style: TextStyle;
  readonly tag: Tag | undefined;
  readonly link?: Link;
  readonly note?: number;
}

/** What inlines start from when they become spans. */
export interface SpanSetting {
  readonly style: TextStyle;
  readonly tag: Tag;
  /** 'Note {n}' */
  readonly noteWords: string;
  readonly link?: Link;
}

export function faceOf(style: TextStyle): FaceName {
  if (style.bold === true) return style.italic === true ? 'semiboldItalic' : 'semibold';
  return style.italic === true ? 'italic' : 'regular';
}

/** The anchor of the nth footnote; headings' ids hold no dot. */
export function noteAnchor(note: number): string {
  return `note.${note}`;
}

/** The anchor of its first mark in the text. */
export function noteMarkAnchor(note: number): string {
  return `note-mark.${note}`;
}

export function spansOf(inlines: readonly Inline[], setting: SpanSetting): Span[] {
  return inlines.flatMap((inline) => spansOfOne(inline, setting));
}

function spansOfOne(inline: Inline, setting: SpanSetting): Span[] {
  const { style, tag } = setting;
  switch (inline.kind) {
    case 'text':
      return textSpans(inline.text, setting);
    case 'strong':
      return spansOf(inline.children, { ...setting, style: { ...style, bold: true } });
    case 'emphasis':
      return spansOf(inline.children, { ...setting, style: { ...style, italic: true } });
    case 'code':
      return textSpans(inline.text, {
        ...setting,
        style: { ...style, background: tints.quiet },
        tag: childTag(tag, 'Code'),
      });
    case 'link':
      return linkSpans(inline, setting);
    case 'foreign':
      return spansOf(inline.children, { ...setting, tag: childTag(tag, 'Span', { language: inline.language }) });
    case 'lineBreak':
      return [{ ...plainSpan('\n', setting) }];
    case 'missing':
      return textSpans(inline.text, {
        ...setting,
        style: { ...style, bold: true, background: tints.missing, outline: inks.fair },
      });
    case 'note':
      return [noteSpan(inline.number, setting)];
  }
}

/** Makes the spans of a text, with a replacement text around the characters the typeface lacks. */
export function textSpans(text: string, setting: SpanSetting): Span[] {
  return printableParts(text, faceOf(setting.style)).map((part) =>
    plainSpan(
      part.text,
      part.actual === undefined ? setting : { ...setting, tag: childTag(setting.tag, 'Span', { actual: part.actual }) },
    ),
  );
}

function plainSpan(text: string, { style, tag, link }: SpanSetting): Span {
  return link === undefined ? { text, style, tag } : { text, style, tag, link };
}

function linkSpans(inline: Inline & { kind: 'link' }, setting: SpanSetting): Span[] {
  const { href, children } = inline;
  const target = href.startsWith('#') ? { anchor: href.slice(1) } : { url: href };
  const style = { ...setting.style, ink: inks.accent, underline: true };
  return spansOf(children, {
    ...setting,
    style,
    tag: childTag(setting.tag, 'Link'),
    link: { target, label: plainText(children) || href },
  });
}

function noteSpan(note: number, { style, tag, noteWords }: SpanSetting): Span {
  return {
    text: String(note),
    style: { ...style, size: style.size * 0.66, rise: style.size * 0.34, ink: inks.accent },
    tag: childTag(childTag(tag, 'Reference'), 'Link'),
    link: { target: { anchor: noteAnchor(note) }, label: noteWords.replace('{n}', String(note)) },
    note,
  };
}

/** The words of inlines without their dress: for bookmarks, and for what is said of a link. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map(plainTextOfOne)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function plainTextOfOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'missing':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'foreign':
      return inline.children.map(plainTextOfOne).join('');
    case 'lineBreak':
      return ' ';
    case 'note':
      return '';
  }
}
