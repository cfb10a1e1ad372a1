import type { Block } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { layOutCallout, layOutQuote } from './callout.ts';
import { layOutContents } from './contents.ts';
import { layOutFacts } from './facts.ts';
import { layOutFigure } from './figure.ts';
import { layOutList } from './list.ts';
import type { Area, Setting } from './setting.ts';
import { keepTogether, type Slice, withGap } from './slice.ts';
import { layOutTable } from './table.ts';
import { layOutHeading, layOutParagraph } from './text-block.ts';
import { headings } from './theme.ts';

/** Lays blocks out one under the other. */
export function layOutBlocks(blocks: readonly Block[], area: Area, setting: Setting): Slice[] {
  return blocks.flatMap((block, index) => {
    const laidOut = layOutBlock(block, area, setting);
    const slices = isLeadIn(laidOut, blocks, index) ? keepTogether(laidOut, true) : laidOut;
    const gap = slices[0]?.gap ?? 0;
    return withGap(slices, gapBetween(blocks[index - 1], block, gap));
  });
}

/** A line or two between a heading and a table or a picture: alone at the foot of a page they would announce nothing. */
function isLeadIn(slices: readonly Slice[], blocks: readonly Block[], index: number): boolean {
  const follows = blocks[index + 1]?.kind;
  if (blocks[index]?.kind !== 'paragraph' || blocks[index - 1]?.kind !== 'heading') return false;
  return slices.length <= 2 && (follows === 'table' || follows === 'figure' || follows === 'facts');
}

function layOutBlock(block: Block, area: Area, setting: Setting): Slice[] {
  switch (block.kind) {
    case 'heading':
      return layOutHeading(block, area, setting);
    case 'paragraph':
      return layOutParagraph(block, area, setting);
    case 'list':
      return layOutList(block, area, setting);
    case 'facts':
      return layOutFacts(block, area, setting);
    case 'table':
      return layOutTable(block, area, setting);
    case 'callout':
      return layOutCallout(block, area, setting);
    case 'quote':
      return layOutQuote(block, area, setting);
    case 'figure':
      return layOutFigure(block, area, setting);
    case 'contents':
      return layOutContents(block, area, setting);
    case 'rule':
      return [layOutRule(area)];
  }
}

function layOutRule({ x, width }: Area): Slice {
  return { height: 1, gap: 15, keep: false, marks: [{ kind: 'box', x, y: 0, width, height: 0.75, fill: inks.line }] };
}

/** A heading stands near what it heads, unless that is a heading too; boxes and tables want air below them. */
function gapBetween(above: Block | undefined, block: Block, gap: number): number {
  if (above?.kind === 'heading') {
    const { below } = headings[above.level];
    return block.kind === 'heading' ? Math.max(below, gap * 0.6) : Math.max(below, gap * 0.5);
  }
  const isBox =
    above !== undefined && ['table', 'callout', 'figure', 'facts', 'rule', 'contents', 'quote'].includes(above.kind);
  return isBox ? Math.max(gap, 14) : gap;
}
