import type { Block, Page } from '../../markdown/blocks.ts';
import { layOutBlocks } from './flow.ts';
import { layOutNotes } from './notes.ts';
import { paginate, type Sheet } from './paginate.ts';
import type { HeadingEntry, Setting } from './setting.ts';
import { plainText } from './spans.ts';
import { rootTag, type Tag } from './tag.ts';
import { sheet, textWidth } from './theme.ts';
import { layOutTitleBlock } from './title-block.ts';

/** A page of blocks as sheets of paper: every line and page number is known, nothing is painted yet. */
export interface Layout {
  readonly root: Tag;
  readonly sheets: readonly Sheet[];
  /** Sheet of each anchor, counted from 1. */
  readonly sheetOf: ReadonlyMap<string, number>;
}

export function layOut(page: Page): Layout {
  const root = rootTag();
  const area = { x: sheet.left, width: textWidth, tag: root };
  const setting: Setting = {
    words: page.words,
    headings: headingsOf(page.blocks),
    layOut: (blocks, inner) => layOutBlocks(blocks, inner, setting),
  };
  const [first, ...rest] = layOutBlocks(page.blocks, area, setting);
  const body = first === undefined ? [] : [{ ...first, gap: Math.max(first.gap, 22) }, ...rest];
  const sheets = paginate([...layOutTitleBlock(page, area, setting), ...body], layOutNotes(page.notes, area, setting));
  return { root, sheets, sheetOf: anchorsOf(sheets) };
}

/** Headings in reading order, also those inside lists and boxes. */
function headingsOf(blocks: readonly Block[]): HeadingEntry[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [{ id: block.id, level: block.level, title: plainText(block.children) }];
      case 'list':
        return block.items.flatMap((item) => headingsOf(item.blocks));
      case 'callout':
      case 'quote':
        return headingsOf(block.blocks);
      default:
        return [];
    }
  });
}

function anchorsOf(sheets: readonly Sheet[]): Map<string, number> {
  const anchors = new Map<string, number>();
  for (const [index, { body, notes }] of sheets.entries()) {
    for (const { slice } of [...body, ...notes]) {
      if (slice.anchor !== undefined) anchors.set(slice.anchor.name, index + 1);
    }
  }
  return anchors;
}
