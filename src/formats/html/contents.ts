import type { Contents, Heading, Inline } from '../../markdown/blocks.ts';
import { element, escapeHtml } from './element.ts';
import { inlineHtml } from './inlines.ts';
import type { Writing } from './writing.ts';

/** The table of contents: the headings of the page as nested lists of links. */
export function contentsHtml({ title, depth }: Contents, writing: Writing): string {
  const id = `_contents-${writing.count('contents')}`;
  const headings = writing.page.blocks
    .filter((block) => block.kind === 'heading')
    .filter(({ level }) => level <= depth);
  const sections = headings.flatMap((heading, index) =>
    heading.level === 2 ? [section(headings, index, writing)] : [],
  );
  const name = element('p', { class: 'contents-title', id }, escapeHtml(title));
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': id },
    '\n',
    name,
    '\n',
    element('ul', {}, '\n', ...sections),
    '\n',
  );
}

function section(headings: readonly Heading[], index: number, writing: Writing): string {
  const rest = headings.slice(index + 1);
  const end = rest.findIndex(({ level }) => level === 2);
  const inner = (end < 0 ? rest : rest.slice(0, end)).map(
    (heading) => `${element('li', {}, jump(heading, writing))}\n`,
  );
  const heading = headings[index];
  const nested = inner.length === 0 ? '' : element('ul', {}, '\n', ...inner);
  return heading ? `${element('li', {}, jump(heading, writing), nested)}\n` : '';
}

function jump({ id, children }: Heading, writing: Writing): string {
  return element('a', { href: `#${id}` }, inlineHtml(children.flatMap(withoutLinks), writing));
}

/** Links do not stand inside links. */
function withoutLinks(inline: Inline): readonly Inline[] {
  if (!('children' in inline)) return [inline];
  const children = inline.children.flatMap(withoutLinks);
  return inline.kind === 'link' ? children : [{ ...inline, children }];
}
