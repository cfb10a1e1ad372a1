import type { Block, Callout, Facts, List, ListItem } from '../../markdown/blocks.ts';
import { contentsHtml } from './contents.ts';
import { element } from './element.ts';
import { figureHtml } from './figure.ts';
import { inlineHtml } from './inlines.ts';
import { tableHtml } from './table.ts';
import type { Writing } from './writing.ts';

/** Blocks, one below the other. */
export function blocksHtml(blocks: readonly Block[], writing: Writing): string {
  return blocks.map((block) => blockHtml(block, writing)).join('\n');
}

function blockHtml(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, { id: block.id }, inlineHtml(block.children, writing));
    case 'paragraph':
      return element('p', {}, inlineHtml(block.children, writing));
    case 'list':
      return listHtml(block, writing);
    case 'facts':
      return factsHtml(block, writing);
    case 'table':
      return tableHtml(block, writing);
    case 'callout':
      return calloutHtml(block, writing);
    case 'quote':
      return element('blockquote', {}, writing.blocks(block.blocks));
    case 'figure':
      return figureHtml(block, writing);
    case 'contents':
      return contentsHtml(block, writing);
    case 'rule':
      return '<hr>';
  }
}

function listHtml({ ordered, start, tight, items }: List, writing: Writing): string {
  const lines = items.map((item) => `${itemHtml(item, tight, writing)}\n`);
  const attributes = { start: ordered && start !== 1 ? start : undefined, class: tight ? undefined : 'loose' };
  return element(ordered ? 'ol' : 'ul', attributes, '\n', ...lines);
}

function itemHtml({ checked, blocks }: ListItem, tight: boolean, writing: Writing): string {
  const [first, ...rest] = blocks;
  const box = checked === undefined ? '' : `${element('span', { class: 'box' }, checked ? '☑' : '☐')} `;
  const isPlain = first?.kind === 'paragraph' && (tight || rest.length === 0 || checked !== undefined);
  const opening = isPlain ? inlineHtml(first.children, writing) : first ? writing.blocks([first]) : '';
  const more = rest.length === 0 ? '' : `\n${writing.blocks(rest)}`;
  return element('li', { class: checked === undefined ? undefined : 'task' }, box, opening, more);
}

function factsHtml({ facts }: Facts, writing: Writing): string {
  const groups = facts.map(({ term, details }) => {
    const lines = details.map((detail) => element('dd', {}, inlineHtml(detail, writing)));
    return `${element('div', {}, element('dt', {}, inlineHtml(term, writing)), ...lines)}\n`;
  });
  return element('dl', {}, '\n', ...groups);
}

function calloutHtml({ tone, title, blocks }: Callout, writing: Writing): string {
  const id = `_callout-${writing.count('callout')}`;
  const name = element('p', { class: 'callout-title', id }, inlineHtml(title, writing));
  return element(
    'div',
    { class: `callout ${tone}`, role: 'note', 'aria-labelledby': id },
    '\n',
    name,
    '\n',
    writing.blocks(blocks),
    '\n',
  );
}
