import type { Block, Inline } from './blocks.ts';
import { mapInlines } from './map-inlines.ts';
import type { PageText } from './parse.ts';
import { plainText } from './plain-text.ts';
import { typesetText } from './typography.ts';

/** The same page with the typography of its language. Code, addresses and words in other languages stay as they are. */
export function typeset({ blocks, notes }: PageText, language: string): PageText {
  const change = (inlines: readonly Inline[]) => typesetInlines(inlines, language, '');
  return {
    blocks: mapInlines(blocks, change).map((block) => typesetTitle(block, language)),
    notes: notes.map(change),
  };
}

function typesetTitle(block: Block, language: string): Block {
  return block.kind === 'contents' ? { ...block, title: typesetText(block.title, language) } : block;
}

function typesetInlines(inlines: readonly Inline[], language: string, before: string): readonly Inline[] {
  let left = before;
  return inlines.map((inline) => {
    const result = typesetInline(inline, language, left);
    left = inline.kind === 'lineBreak' ? '' : plainText([result]) || left;
    return result;
  });
}

function typesetInline(inline: Inline, language: string, before: string): Inline {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: typesetText(inline.text, language, before) };
    case 'strong':
    case 'emphasis':
    case 'link':
      return { ...inline, children: typesetInlines(inline.children, language, before) };
    case 'foreign':
      return { ...inline, children: typesetInlines(inline.children, inline.language, before) };
    case 'code':
    case 'missing':
    case 'lineBreak':
    case 'note':
      return inline;
  }
}
