import type { Block } from '../../markdown/blocks.ts';
import { plainText } from '../../markdown/plain-text.ts';

/** The anchor that GitHub, GitLab and editors give each heading, by its id: they take no id of ours. */
export function anchorsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const words = plainText(block.children).toLowerCase().trim();
    const base = words.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-');
    let anchor = base;
    for (let count = 1; taken.has(anchor); count += 1) anchor = `${base}-${count}`;
    taken.add(anchor);
    anchors.set(block.id, anchor);
  }
  return anchors;
}
