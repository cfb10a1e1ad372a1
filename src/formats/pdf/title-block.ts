import type { Page } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { layOutFacts } from './facts.ts';
import { lineSlices } from './line-marks.ts';
import { fillLines } from './lines.ts';
import { segmentsOf } from './segments.ts';
import type { Area, Setting } from './setting.ts';
import { keepTogether, type Slice, withGap } from './slice.ts';
import { textSpans } from './spans.ts';
import { childTag, type TagType } from './tag.ts';
import { type } from './theme.ts';

/** The head of the first page: who says it, what it is, and the particulars of the document. */
export function layOutTitleBlock(page: Page, area: Area, setting: Setting): Slice[] {
  const organisation = layOutWords(page.organisation, { area, type: 'P', ink: inks.accent, look: type.organisation });
  const title = layOutWords(page.title, { area, type: 'H1', ink: inks.text, look: type.title });
  const slices = [
    ...organisation,
    ...withGap([bar(area), ...withGap(title, 16)], 7),
    ...withGap(layOutParticulars(page, area, setting), 14),
  ];
  return keepTogether(slices, false);
}

interface Words {
  readonly area: Area;
  readonly type: TagType;
  readonly ink: string;
  readonly look: { readonly size: number; readonly leading: number };
}

function layOutWords(text: string, { area, type: tagType, ink, look }: Words): Slice[] {
  const spans = textSpans(text, {
    style: { size: look.size, bold: true, ink },
    tag: childTag(area.tag, tagType),
    noteWords: '',
  });
  return lineSlices(fillLines(segmentsOf(spans), area.width), { ...area, ...look });
}

function layOutParticulars({ particulars }: Page, area: Area, setting: Setting): Slice[] {
  const facts = particulars.map(({ term, detail }) => ({
    term: [{ kind: 'text', text: term } as const],
    details: [[{ kind: 'text', text: detail } as const]],
  }));
  return facts.length === 0 ? [] : layOutFacts({ kind: 'facts', facts }, area, setting);
}

function bar({ x, width }: Area): Slice {
  return { height: 2.5, gap: 0, keep: true, marks: [{ kind: 'box', x, y: 0, width, height: 2.5, fill: inks.accent }] };
}
