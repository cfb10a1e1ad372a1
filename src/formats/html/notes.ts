import { element, escapeHtml } from './element.ts';
import { inlineHtml } from './inlines.ts';
import type { Writing } from './writing.ts';

/** The footnotes, each with the way back to its first mark. Nothing when the page has none. */
export function notesHtml(writing: Writing): string {
  const { notes, words } = writing.page;
  if (notes.length === 0) return '';
  const items = notes.map((note, index) => {
    const back = element(
      'a',
      { href: `#_ref-${index + 1}-1`, role: 'doc-backlink', class: 'back' },
      `↩ ${escapeHtml(words.backToText)}`,
    );
    return `${element('li', { id: `_note-${index + 1}` }, inlineHtml(note, writing), ' ', back)}\n`;
  });
  const title = element('h2', { id: '_notes' }, escapeHtml(words.notes));
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': '_notes' },
    '\n',
    title,
    '\n',
    element('ol', {}, '\n', ...items),
    '\n',
  );
}
