import type { Inline } from '../../markdown/blocks.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Where a run of text stands: how a new line is written, and what its jumps lead to. */
export interface Place {
  readonly lineBreak: string;
  /** A bar in code, which splits the cell it stands in unless it has a backslash. */
  readonly barInCode: string;
  /** From a heading's id to the anchor that readers of Markdown give it. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Written between stars or backticks. */
const fenced: readonly Inline['kind'][] = ['strong', 'emphasis', 'code', 'missing'];

/** Running text. */
export function inlineMarkdown(inlines: readonly Inline[], place: Place): string {
  return inlines.reduce((before, inline, index) => {
    const written = write(inline, place);
    if (!fenced.includes(inline.kind)) return before + written;
    const after = inlines[index + 1];
    return before + besideText(written, before, after === undefined ? '' : write(after, place));
  }, '');
}

function write(inline: Inline, place: Place): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'strong':
      return emphasised('**', inlineMarkdown(inline.children, place));
    case 'emphasis':
      return emphasised('*', inlineMarkdown(inline.children, place));
    case 'code':
      return codeSpan(inline.text.replaceAll('|', place.barInCode));
    case 'link':
      return `[${inlineMarkdown(inline.children, place)}](${address(inline.href, place)})`;
    case 'foreign':
      return inlineMarkdown(inline.children, place);
    case 'lineBreak':
      return place.lineBreak;
    case 'missing':
      return `**${escapeMarkdown(`[${inline.text}]`)}**`;
    case 'note':
      return `[^${inline.number}]`;
  }
}

/** White space next to the stars would keep them from being read. */
function emphasised(stars: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + stars + words + stars + text.slice(start + words.length);
}

/**
 * Between a word and stars that have punctuation on their other side, or between stars and stars, backticks and
 * backticks, Markdown needs something that is nothing: an empty comment.
 */
function besideText(written: string, before: string, after: string): string {
  const opensBadly = /^\*+[\p{P}\p{S}]/u.test(written) && isWordSign([...before.slice(-2)].at(-1));
  const closesBadly = /[\p{P}\p{S}]\*+$/u.test(written) && isWordSign([...after.slice(0, 2)][0]);
  const opening = opensBadly || /[*`\\]$/.test(before) ? '<!-- -->' : '';
  return opening + written + (closesBadly ? '<!-- -->' : '');
}

/** Neither white space nor punctuation. Three plain questions: Node 26 gets `[^…]$` wrong beyond the basic plane. */
const isWordSign = (sign = ' '): boolean => !/\s/.test(sign) && !/\p{P}/u.test(sign) && !/\p{S}/u.test(sign);

function codeSpan(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

function address(href: string, { anchors }: Place): string {
  const target = href.startsWith('#') ? `#${anchors.get(href.slice(1)) ?? href.slice(1)}` : href;
  return /[\s()<>\\|]/.test(target) ? `<${target.replace(/[\\<>|]/g, (c) => encodeURIComponent(c))}>` : target;
}
