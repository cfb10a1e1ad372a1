import type { Block, Callout, Contents, Facts, List, Page } from '../../markdown/blocks.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { escapeLineStarts, escapeMarkdown } from './escape-markdown.ts';
import { inlineMarkdown, type Place } from './inlines.ts';
import { tableMarkdown } from './table.ts';

export interface Writing extends Place {
  readonly page: Page;
}

/** Blocks as lines, an empty one between two blocks. */
export function blockLines(blocks: readonly Block[], writing: Writing): readonly string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const lines = linesOf(block, writing);
    if (before === undefined) return lines;
    return isSameList(before, block) ? ['', '<!-- -->', '', ...lines] : ['', ...lines];
  });
}

/** Two lists of the same kind in a row would be read as one. */
function isSameList(before: Block, block: Block): boolean {
  const isBullets = ({ kind, ...list }: Block) =>
    kind === 'facts' || (kind === 'list' && 'ordered' in list && !list.ordered);
  if (isBullets(before) || isBullets(block)) return isBullets(before) && isBullets(block);
  return before.kind === 'list' && block.kind === 'list';
}

function linesOf(block: Block, writing: Writing): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inlineMarkdown(block.children, { ...writing, lineBreak: ' ' })}`];
    case 'paragraph':
      return escapeLineStarts(inlineMarkdown(block.children, writing)).split('\n');
    case 'list':
      return listLines(block, writing);
    case 'facts':
      return factLines(block, writing);
    case 'table':
      return tableMarkdown(block, writing);
    case 'callout':
      return calloutLines(block, writing);
    case 'quote':
      return blockLines(block.blocks, writing).map(quoted);
    case 'figure':
      return [...title(block.caption, writing), escapeLineStarts(escapeMarkdown(block.alternative))];
    case 'contents':
      return contentsLines(block, writing);
    case 'rule':
      return ['---'];
  }
}

function listLines({ ordered, start, tight, items }: List, writing: Writing): readonly string[] {
  return items.flatMap(({ checked, blocks }, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
    const [first = '', ...rest] = tight ? tightLines(blocks, writing) : blockLines(blocks, writing);
    const indented = rest.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line));
    return [...(tight || index === 0 ? [] : ['']), `${mark}${box}${first}`, ...indented];
  });
}

/** A list below the words of its item, without an empty line. */
function tightLines(blocks: readonly Block[], writing: Writing): readonly string[] {
  const [first, second, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || second?.kind !== 'list') return blockLines(blocks, writing);
  const more = blockLines([second, ...rest], writing);
  return [...linesOf(first, writing), ...more];
}

function factLines({ facts }: Facts, writing: Writing): readonly string[] {
  return facts.flatMap(({ term, details }) => {
    const lines = [
      inlineMarkdown([{ kind: 'strong', children: term }], writing),
      ...details.map((detail) => inlineMarkdown(detail, writing)),
    ];
    const [first = '', ...rest] = escapeLineStarts(lines.join('\\\n')).split('\n');
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
  });
}

function calloutLines({ title: words, blocks }: Callout, writing: Writing): readonly string[] {
  return [...title(words, writing), ...blockLines(blocks, writing)].map(quoted);
}

function contentsLines({ title: words, depth }: Contents, writing: Writing): readonly string[] {
  const headings = writing.page.blocks
    .filter((block) => block.kind === 'heading')
    .filter(({ level }) => level <= depth);
  const lines = headings.map(({ level, id, children }) => {
    const text = escapeMarkdown(plainText(children).trim());
    return `${'  '.repeat(level - 2)}- [${text}](#${writing.anchors.get(id) ?? id})`;
  });
  return [`**${escapeMarkdown(words)}**`, '', ...lines];
}

function title(words: Callout['title'], writing: Writing): readonly string[] {
  return words.length === 0 ? [] : [inlineMarkdown([{ kind: 'strong', children: words }], writing), ''];
}

const quoted = (line: string): string => (line === '' ? '>' : `> ${line}`);
