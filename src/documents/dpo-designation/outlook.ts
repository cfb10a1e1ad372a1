import { phrase } from '../../languages/phrase.ts';
import type { DesignationContext } from './designation-context.ts';
import { milestones } from './milestones.ts';
import type { StepRow } from './steps.ts';

/** How far the procedure is, and what comes next. */
export function outlook(
  context: DesignationContext,
  rows: readonly StepRow[],
): { readonly status: string; readonly progress: string; readonly next: string } {
  const { words, language, designation } = context;
  const day = language.formatDay(designation.data.endedOn ?? '');
  const { hasEnded, isRefused } = milestones(context);
  const open = rows.find(({ state }) => state === 'todo');
  const way = hasEnded ? 'ended' : isRefused ? 'refused' : open === undefined ? 'complete' : 'open';
  const values = { day, who: open?.who ?? '', step: open?.name ?? '' };
  return {
    status: phrase(words.status[way], values),
    progress: phrase(words.progress, { done: rows.filter(({ state }) => state === 'done').length, all: rows.length }),
    next: phrase(words.next[way === 'open' ? 'step' : way], values),
  };
}
