import type { MarkdownIt } from 'markdown-it';
import type { Block, Inline } from './blocks.ts';
import type { Drawing } from './drawing.ts';
import type { TokenNode } from './token-tree.ts';

/** What the readers of one text share. */
export interface Reading {
  readonly parser: MarkdownIt;
  readonly lines: readonly string[];
  readonly figures: Readonly<Record<string, Drawing>>;
  /** The parser's own notes: which footnotes were met, in order. */
  readonly env: FootnoteEnv;
  readonly outline: Outline;
  /** Links to a place of this page, checked when all headings are known. */
  readonly jumps: { readonly id: string; readonly line: number }[];
  inlines(source: string, line: number): readonly Inline[];
  blocks(nodes: readonly TokenNode[]): readonly Block[];
}

/** The headings met so far. */
export interface Outline {
  readonly ids: Set<string>;
  level: number;
}

export interface FootnoteEnv {
  [key: string | symbol]: unknown;
  readonly footnotes?: {
    /** ':label' -> position in `list`, -1 as long as no text refers to it. */
    readonly refs?: Readonly<Record<string, number>>;
    readonly list?: readonly { readonly label?: string; readonly content?: string }[];
  };
}
