import type { Block, Inline, Page } from '../../../src/markdown/blocks.ts';

/** All texts of a page as the reader of the input sees them, in no particular layout: to look for lost words. */
export function inputTexts(page: Page): string[] {
  return [
    page.organisation,
    page.title,
    ...page.particulars.flatMap(({ term, detail }) => [term, detail]),
    ...page.blocks.flatMap(blockTexts),
    ...page.notes.map(inlineText),
  ];
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block.children)];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(blockTexts));
    case 'facts':
      return block.facts.flatMap(({ term, details }) => [inlineText(term), ...details.map(inlineText)]);
    case 'table':
      return [
        inlineText(block.caption),
        ...[block.head, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.map(inlineText))),
      ];
    case 'callout':
      return [inlineText(block.title), ...block.blocks.flatMap(blockTexts)];
    case 'quote':
      return block.blocks.flatMap(blockTexts);
    case 'figure':
      return [block.alternative, inlineText(block.caption)];
    case 'contents':
      return [block.title];
    case 'rule':
      return [];
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'text' in inline
        ? inline.text
        : 'children' in inline
          ? inlineText(inline.children)
          : inline.kind === 'lineBreak'
            ? ' '
            : '',
    )
    .join('');
}
