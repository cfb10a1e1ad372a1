import type { Inline } from './blocks.ts';
import { dialectFault } from './fault.ts';
import { sourceOf } from './read-paragraph.ts';
import type { Reading } from './reading.ts';
import { lineOf, type TokenNode } from './token-tree.ts';

/** The text of each footnote that the page refers to, in the order of its marks. Read after the blocks. */
export function readNotes(reading: Reading, nodes: readonly TokenNode[]): readonly (readonly Inline[])[] {
  const definitions = nodes.filter(({ type }) => type === 'footnote_reference');
  const notes: (readonly Inline[])[] = [];
  // A note may refer to another one, so the list can grow while it is read.
  for (let index = 0; index < (reading.env.footnotes?.list?.length ?? 0); index += 1) {
    const { label, content } = reading.env.footnotes?.list?.[index] ?? {};
    const definition = definitions.find(({ token }) => token.meta?.label === label);
    notes.push(label === undefined ? reading.inlines(content ?? '', 1) : readDefinition(reading, definition));
  }
  for (const [label, position] of Object.entries(reading.env.footnotes?.refs ?? {})) {
    if (position < 0) throw dialectFault(1, 'no text refers to the footnote', label.slice(1));
  }
  const labels = definitions.map(({ token }) => token.meta?.label);
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) throw dialectFault(1, 'two footnotes have the label', String(twice));
  return notes;
}

function readDefinition(reading: Reading, definition: TokenNode | undefined): readonly Inline[] {
  const [paragraph, more] = definition?.children ?? [];
  if (paragraph?.type !== 'paragraph' || more !== undefined)
    throw dialectFault(lineOf(paragraph), 'a footnote is one paragraph', String(definition?.token.meta?.label));
  return reading.inlines(sourceOf(paragraph), lineOf(paragraph));
}
