import { nameIn, personName } from '../../deadlines/names.ts';
import { fillSentence } from '../../languages/sentence.ts';
import type { Action } from '../../rules/plan-actions.ts';
import { progressOn } from '../../statement/action-progress.ts';
import type { StatementContext } from './context.ts';

/** An action of the plan that answers a gap. */
export interface PlanLine {
  readonly title: string;
  /** '1er trimestre 2027' */
  readonly when: string;
  readonly owner: string;
  /** 'en cours'; '' when the register does not say. */
  readonly state: string;
}

export function planLine(action: Action, { facts: { repository, today }, words }: StatementContext): PlanLine {
  const { title, year, quarter, owner } = action.data;
  const ordinal = words.ordinals[(quarter ?? 0) - 1];
  return {
    title: nameIn(repository, title),
    when:
      year === undefined
        ? words.noQuarter
        : ordinal === undefined
          ? String(year)
          : fillSentence(words.quarter, { ordinal, year }),
    owner: owner === undefined ? words.noOwner : personName(repository, owner).personal,
    state: words.planStates[progressOn(action, today) ?? ''] ?? '',
  };
}
