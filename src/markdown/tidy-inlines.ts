import type { Inline } from './blocks.ts';
import { withoutGuards } from './escape.ts';

/** Joins neighbouring texts, takes the guards off, drops what is empty and the spaces around a new line. */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + inline.text };
    else result.push('children' in inline ? { ...inline, children: tidy(inline.children) } : inline);
  }
  return result.map((inline, index) => trimmed(inline, result[index - 1], result[index + 1])).filter(saysSomething);
}

function trimmed(inline: Inline, before: Inline | undefined, after: Inline | undefined): Inline {
  if (inline.kind !== 'text') return inline;
  let text = withoutGuards(inline.text).replace(/ {2,}/g, ' ');
  if (before?.kind === 'lineBreak') text = text.replace(/^ +/, '');
  if (after?.kind === 'lineBreak') text = text.replace(/ +$/, '');
  return { kind: 'text', text };
}

function saysSomething(inline: Inline): boolean {
  if (inline.kind === 'text' || inline.kind === 'code') return inline.text !== '';
  return !('children' in inline) || inline.children.length > 0;
}
