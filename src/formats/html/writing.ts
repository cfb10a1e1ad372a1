import type { Block, Page } from '../../markdown/blocks.ts';

/** What the writers of one page share. */
export interface Writing {
  readonly page: Page;
  /** The next number of a kind of thing: 'table', 'ref-1'. The ids made of them begin with '_', which no heading's id does. */
  count(kind: string): number;
  blocks(blocks: readonly Block[]): string;
}

/** Begins a page; `write` prints its blocks. */
export function beginWriting(page: Page, write: (blocks: readonly Block[], writing: Writing) => string): Writing {
  const counts = new Map<string, number>();
  const writing: Writing = {
    page,
    count: (kind) => {
      const next = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, next);
      return next;
    },
    blocks: (blocks) => write(blocks, writing),
  };
  return writing;
}
