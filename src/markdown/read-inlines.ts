import type { Inline } from './blocks.ts';
import { guard, withoutGuards } from './escape.ts';
import { dialectFault } from './fault.ts';
import { linkAddress } from './link-address.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { tidy } from './tidy-inlines.ts';
import { attribute, type TokenNode, treeFrom } from './token-tree.ts';

/** Characters that mean something in the dialect: left over in plain text, they are a slip of the author. */
const stray = /[[\]{}<*|`]|~~/;

/** A missing mark in an address. A value that looks like one has its guards around it, not in it. */
const mark = new RegExp(`\\{\\?${guard}(.*?)${guard}\\?\\}`);

interface Place {
  readonly reading: Reading;
  readonly line: number;
  readonly source: string;
}

/** Reads running text. */
export function readInlines(reading: Reading, source: string, line: number): readonly Inline[] {
  const tokens: Parameters<typeof reading.parser.inline.parse>[3] = [];
  reading.parser.inline.parse(source, reading.parser, reading.env, tokens);
  return tidy(readAll({ reading, line, source }, treeFrom(tokens)));
}

function readAll(place: Place, nodes: readonly TokenNode[]): readonly Inline[] {
  return nodes.flatMap((node) => readInline(place, node));
}

function readInline(place: Place, node: TokenNode): readonly Inline[] {
  const { token, children } = node;
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: checkedText(place, token.content) }];
    case 'text_special':
      return [{ kind: 'text', text: token.content }];
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }];
    case 'hardbreak':
      return [{ kind: 'lineBreak' }];
    case 'strong':
      return [{ kind: 'strong', children: readAll(place, children) }];
    case 'em':
      return [{ kind: 'emphasis', children: readAll(place, children) }];
    case 'code_inline':
      return [{ kind: 'code', text: codeText(place, token.content) }];
    case 'foreign':
      return [{ kind: 'foreign', language: token.info, children: readAll(place, children) }];
    case 'missing':
      return [{ kind: 'missing', text: unescaped(place, token.content) }];
    case 'footnote_ref':
      return [{ kind: 'note', number: Number(token.meta?.id) + 1 }];
    case 'link':
      return readLink(place, node);
    case 'html_inline':
      if (/^<br ?\/?>$/.test(token.content)) return [{ kind: 'lineBreak' }];
  }
  throw dialectFault(place.line, `"${node.type}" is not in the dialect`, token.content || place.source);
}

function checkedText({ line }: Place, text: string): string {
  const found = stray.exec(text);
  if (found === null) return text;
  throw dialectFault(line, `"${found[0]}" means nothing here (write \\${found[0]} for the character itself)`, text);
}

function unescaped({ reading }: Place, source: string): string {
  return withoutGuards(reading.parser.utils.unescapeAll(source));
}

/** In code Markdown knows no escapes, so those of a value (between its guards) are taken off here. */
function codeText(place: Place, source: string): string {
  const parts = source.split(guard);
  return parts.map((part, index) => (index % 2 === 1 ? unescaped(place, part) : part)).join('');
}

function readLink(place: Place, { token, children }: TokenNode): readonly Inline[] {
  const { reading, line } = place;
  const written = attribute(token, 'href');
  const text = tidy(readAll(place, children));
  if (attribute(token, 'title') !== '') throw dialectFault(line, 'a link has no title', place.source);
  if (plainText(text).trim() === '') throw dialectFault(line, 'a link without text', place.source);
  const missing = mark.exec(written);
  // An address that is not known yet: the words stay, with the mark behind them unless they are that mark themselves.
  if (missing)
    return text.some(({ kind }) => kind === 'missing')
      ? text
      : [...text, { kind: 'text', text: ' ' }, { kind: 'missing', text: missing[1] ?? '' }];
  const href = linkAddress(reading.parser, written);
  if (href === undefined)
    throw dialectFault(line, 'not an address (http, https, mailto, tel, #id)', withoutGuards(written));
  if (href.startsWith('#')) reading.jumps.push({ id: href.slice(1), line });
  return [{ kind: 'link', href, children: text }];
}
