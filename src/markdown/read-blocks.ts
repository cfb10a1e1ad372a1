import type { Block, Callout, Facts, List, ListItem, Quote } from './blocks.ts';
import type { FactsSource } from './facts-syntax.ts';
import { dialectFault } from './fault.ts';
import { readHeading, readParagraph, sourceOf } from './read-paragraph.ts';
import { captionIn, readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { lineOf, type TokenNode } from './token-tree.ts';

/** Reads the blocks that follow each other in a page, a list item, a quotation. */
export function readBlocks(reading: Reading, nodes: readonly TokenNode[]): readonly Block[] {
  return nodes.flatMap((node, index) => {
    const isCaption = nodes[index + 1]?.type === 'table' && captionIn(sourceOf(node)) !== undefined;
    if (isCaption && node.type === 'paragraph') return [];
    return readBlock(reading, node, nodes[index - 1]);
  });
}

function readBlock(reading: Reading, node: TokenNode, before: TokenNode | undefined): readonly Block[] {
  switch (node.type) {
    case 'heading':
      if (node.token.level > 0) break;
      return [readHeading(reading, node)];
    case 'paragraph':
      return readParagraph(reading, sourceOf(node), lineOf(node));
    case 'bullet_list':
    case 'ordered_list':
      return [readList(reading, node)];
    case 'facts':
      return [readFacts(reading, node)];
    case 'table':
      return [readTable(reading, node, before?.type === 'paragraph' ? sourceOf(before) : '')];
    case 'blockquote':
      return [readQuote(reading, node)];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'footnote_reference':
      if (node.token.level > 0) break;
      return [];
  }
  const line = lineOf(node.token.map ? node : node.children[0]);
  throw dialectFault(line, `"${node.type}" cannot stand here`, node.token.content || (reading.lines[line - 1] ?? ''));
}

function readList(reading: Reading, node: TokenNode): List {
  const items = node.children.map((item) => readItem(reading, item));
  const tight = node.children.every(({ children }) =>
    children.every(({ type, token }) => type !== 'paragraph' || token.hidden),
  );
  const start = Number(node.token.attrGet('start') ?? 1);
  return { kind: 'list', ordered: node.type === 'ordered_list', start, tight, items };
}

function readItem(reading: Reading, { children }: TokenNode): ListItem {
  const [first, ...rest] = children;
  const box = first?.type === 'paragraph' ? /^\[([ x])\] +(.*)$/s.exec(sourceOf(first)) : null;
  if (box === null) return { blocks: reading.blocks(children) };
  const blocks = [...readParagraph(reading, box[2] ?? '', lineOf(first)), ...reading.blocks(rest)];
  return { checked: box[1] === 'x', blocks };
}

function readFacts(reading: Reading, { token }: TokenNode): Facts {
  const { facts } = token.meta as unknown as FactsSource;
  return {
    kind: 'facts',
    facts: facts.map(({ term, details, line }) => ({
      term: reading.inlines(term, line),
      details: details.map((detail, index) => reading.inlines(detail, line + 1 + index)),
    })),
  };
}

const tones: Readonly<Record<string, Callout['tone']>> = { SUMMARY: 'summary', NOTE: 'note', IMPORTANT: 'important' };

function readQuote(reading: Reading, node: TokenNode): Quote | Callout {
  const [first, ...rest] = node.children;
  const line = lineOf(node);
  const mark = first?.type === 'paragraph' ? /^\[!([^\]]*)\] *([^\n]*)\n?(.*)$/s.exec(sourceOf(first)) : null;
  if (mark === null) return { kind: 'quote', blocks: reading.blocks(node.children) };
  const [source, word = '', title = '', text = ''] = mark;
  const tone = tones[word];
  if (tone === undefined || title === '')
    throw dialectFault(line, 'write > [!SUMMARY] Title (or NOTE, IMPORTANT)', source);
  const opening = text === '' ? [] : readParagraph(reading, text, line + 1);
  return { kind: 'callout', tone, title: reading.inlines(title, line), blocks: [...opening, ...reading.blocks(rest)] };
}
