import { heightOf, type Slice } from './slice.ts';
import { sheet, textHeight } from './theme.ts';

/** A slice and how far its top is from the top of the sheet. */
export interface Placed {
  readonly slice: Slice;
  readonly y: number;
}

/** One page: its text, and its footnotes at the bottom. */
export interface Sheet {
  readonly body: readonly Placed[];
  readonly notes: readonly Placed[];
}

/** White space and rule between the text and the footnotes. */
export const noteSpace = 16;

interface Draft {
  readonly body: Placed[];
  readonly notes: Slice[];
  /** Height taken by the text. */
  used: number;
  /** Slices that are not a repeated head. */
  own: number;
}

/**
 * Shares slices among pages. Slices that keep together move to the next page together, and are parted only when
 * no page could hold them. A footnote stands on the page of its mark; what does not fit there goes on at the next one.
 */
export function paginate(slices: readonly Slice[], notes: readonly (readonly Slice[])[]): Sheet[] {
  const drafts: Draft[] = [];
  const shown = new Set<number>();
  let draft = emptyDraft([]);
  const turn = (next: Slice | undefined) => {
    drafts.push(draft);
    draft = emptyDraft(overflow(draft));
    for (const slice of next?.repeat ?? []) put(draft, slice);
    draft.own = 0;
  };
  const fits = (chain: readonly Slice[], on: Draft) => fitsOn(on, chain, newNotes(chain, notes, shown));
  const add = (slice: Slice) => {
    draft.notes.push(...newNotes([slice], notes, shown));
    for (const note of slice.notes ?? []) shown.add(note);
    put(draft, slice);
  };
  for (const chain of chainsOf(slices)) {
    if (!fits(chain, draft) && draft.own > 0 && (fits(chain, freshDraft(chain)) || draft.used > textHeight * 0.75))
      turn(chain[0]);
    for (const slice of chain) {
      if (!fits([slice], draft) && draft.own > 0) turn(slice);
      add(slice);
    }
  }
  do turn(undefined);
  while (draft.notes.length > 0);
  return drafts.map(finish);
}

function emptyDraft(notes: Slice[]): Draft {
  return { body: [], notes, used: 0, own: 0 };
}

function freshDraft([first]: readonly Slice[]): Draft {
  const draft = emptyDraft([]);
  for (const slice of first?.repeat ?? []) put(draft, slice);
  return draft;
}

function put(draft: Draft, slice: Slice): void {
  const top = draft.used + (draft.body.length === 0 ? 0 : slice.gap);
  draft.body.push({ slice, y: sheet.top + top });
  draft.used = top + slice.height;
  draft.own += 1;
}

/** Slices up to the first that lets go of the next. */
function* chainsOf(slices: readonly Slice[]): Generator<readonly Slice[]> {
  let from = 0;
  for (const [index, slice] of slices.entries()) {
    if (slice.keep && index < slices.length - 1) continue;
    yield slices.slice(from, index + 1);
    from = index + 1;
  }
}

function newNotes(chain: readonly Slice[], notes: readonly (readonly Slice[])[], shown: ReadonlySet<number>): Slice[] {
  const numbers = new Set(chain.flatMap((slice) => slice.notes ?? []).filter((number) => !shown.has(number)));
  return [...numbers].flatMap((number) => notes[number - 1] ?? []);
}

function fitsOn(draft: Draft, chain: readonly Slice[], notes: readonly Slice[]): boolean {
  const gap = draft.body.length === 0 ? 0 : (chain[0]?.gap ?? 0);
  return draft.used + gap + heightOf(chain) + noteHeight([...draft.notes, ...notes]) <= textHeight + 0.01;
}

function noteHeight(notes: readonly Slice[]): number {
  return notes.length === 0 ? 0 : noteSpace + heightOf(notes);
}

/** How many of a page's note lines find room under its text. */
function notesThatFit(draft: Draft): number {
  let count = draft.notes.length;
  while (count > 0 && draft.used + noteHeight(draft.notes.slice(0, count)) > textHeight + 0.01) count -= 1;
  // A page without text takes at least one line, so that the last page is reached.
  return draft.own === 0 ? Math.max(1, count) : count;
}

function overflow(draft: Draft): Slice[] {
  return draft.notes.slice(notesThatFit(draft));
}

function finish(draft: Draft): Sheet {
  const slices = draft.notes.slice(0, notesThatFit(draft));
  let y = sheet.top + textHeight - heightOf(slices);
  const notes = slices.map((slice, index): Placed => {
    if (index > 0) y += slice.gap;
    const placed = { slice, y };
    y += slice.height;
    return placed;
  });
  return { body: draft.body, notes };
}
