import type { Inline } from '../../markdown/blocks.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { element, escapeHtml } from './element.ts';
import type { Writing } from './writing.ts';

/** Running text. */
export function inlineHtml(inlines: readonly Inline[], writing: Writing): string {
  return inlines.map((inline) => write(inline, writing)).join('');
}

function write(inline: Inline, writing: Writing): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'strong':
      return element('strong', {}, inlineHtml(inline.children, writing));
    case 'emphasis':
      return element('em', {}, inlineHtml(inline.children, writing));
    case 'code':
      return element('code', {}, escapeHtml(inline.text));
    case 'link':
      return writeLink(inline, writing);
    case 'foreign':
      return element('span', { lang: inline.language }, inlineHtml(inline.children, writing));
    case 'lineBreak':
      return '<br>';
    case 'missing':
      return element('mark', {}, escapeHtml(inline.text));
    case 'note':
      return writeNoteMark(inline.number, writing);
  }
}

/** On paper the address follows the words, unless the words are the address. */
function writeLink({ href, children }: Inline & { kind: 'link' }, writing: Writing): string {
  const words = plainText(children).trim();
  const isAddress =
    /^(mailto:|tel:|#)/.test(href) || [words, `${words}/`].includes(href.replace(/^https?:\/\/(www\.)?/, ''));
  return element(
    'a',
    { href, class: isAddress || words === href ? 'plain' : undefined },
    inlineHtml(children, writing),
  );
}

function writeNoteMark(number: number, { page, count }: Writing): string {
  const nth = count(`ref-${number}`);
  const [before = '', after = ''] = page.words.note.split('{n}');
  const unseen = (words: string) => (words === '' ? '' : element('span', { class: 'unseen' }, escapeHtml(words)));
  const attributes = { href: `#_note-${number}`, id: `_ref-${number}-${nth}`, role: 'doc-noteref' };
  return element('sup', {}, element('a', attributes, unseen(before), String(number), unseen(after)));
}
