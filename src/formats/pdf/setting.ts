import type { Block, Inline, PageWords } from '../../markdown/blocks.ts';
import type { Slice } from './slice.ts';
import type { Span, TextStyle } from './spans.ts';
import { spansOf } from './spans.ts';
import type { Tag } from './tag.ts';

/** A heading of the page, as the table of contents and the bookmarks name it. */
export interface HeadingEntry {
  readonly id: string;
  readonly level: number;
  readonly title: string;
}

/** What every block may need to know besides itself. */
export interface Setting {
  readonly words: PageWords;
  readonly headings: readonly HeadingEntry[];
  layOut(blocks: readonly Block[], area: Area): Slice[];
}

/** The column of paper a block is set in, and the tag its own tags hang from. */
export interface Area {
  /** From the left edge of the sheet, in points. */
  readonly x: number;
  readonly width: number;
  readonly tag: Tag;
}

/** Makes spans of inlines in one look. */
export function spansIn(setting: Setting, inlines: readonly Inline[], style: TextStyle, tag: Tag): Span[] {
  return spansOf(inlines, { style, tag, noteWords: setting.words.note });
}
