import type { Inline } from './blocks.ts';

/** The words of running text without their dress; a new line is a space, a footnote's mark is nothing. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'missing':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'foreign':
      return plainText(inline.children);
    case 'lineBreak':
      return ' ';
    case 'note':
      return '';
  }
}
