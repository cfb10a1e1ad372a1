import type { Block, Inline } from './blocks.ts';

type Change = (inlines: readonly Inline[]) => readonly Inline[];

/** A copy of the blocks in which each run of text is changed: headings, paragraphs, cells, captions, titles, details. */
export function mapInlines(blocks: readonly Block[], change: Change): readonly Block[] {
  return blocks.map((block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: change(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: mapInlines(item.blocks, change) })) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map((fact) => ({ term: change(fact.term), details: fact.details.map(change) })),
      };
    case 'table': {
      const cells = (row: (typeof block.rows)[number]) => row.map((cell) => cell.map(change));
      return { ...block, caption: change(block.caption), head: cells(block.head), rows: block.rows.map(cells) };
    }
    case 'callout':
      return { ...block, title: change(block.title), blocks: mapInlines(block.blocks, change) };
    case 'quote':
      return { ...block, blocks: mapInlines(block.blocks, change) };
    case 'figure':
      return { ...block, caption: change(block.caption) };
    case 'contents':
    case 'rule':
      return block;
  }
}
