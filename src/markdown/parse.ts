import type { Block, Inline } from './blocks.ts';
import { dialect } from './dialect.ts';
import type { Drawing } from './drawing.ts';
import { dialectFault } from './fault.ts';
import { readBlocks } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';
import { readNotes } from './read-notes.ts';
import type { FootnoteEnv, Reading } from './reading.ts';
import { treeFrom } from './token-tree.ts';

/** The text of a page: its blocks, and its footnotes in the order of their marks. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly notes: readonly (readonly Inline[])[];
}

const parser = dialect();

/**
 * Reads Markdown of our closed dialect (docs/templates.md). Whatever is not in it throws, with its line and its text,
 * so that no format can show what another one drops. `figures` are the drawings that `figure:name` may ask for.
 */
export function parse(markdown: string, figures: Readonly<Record<string, Drawing>> = {}): PageText {
  const env: FootnoteEnv = {};
  const nodes = treeFrom(parser.parse(markdown, env));
  const reading: Reading = {
    parser,
    lines: markdown.split(/\r\n|\n|\r/),
    figures,
    env,
    outline: { ids: new Set(), level: 1 },
    jumps: [],
    inlines: (source, line) => readInlines(reading, source, line),
    blocks: (children) => readBlocks(reading, children),
  };
  const blocks = readBlocks(reading, nodes);
  const notes = readNotes(reading, nodes);
  for (const { id, line } of reading.jumps) {
    if (!reading.outline.ids.has(id)) throw dialectFault(line, 'a link to a place that is not in the page', `#${id}`);
  }
  return { blocks, notes };
}
