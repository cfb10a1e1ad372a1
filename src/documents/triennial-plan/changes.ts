import { formatNumber } from '../../languages/amounts.ts';
import { addPeriod, type Day } from '../../model/day.ts';
import { versionAt } from '../../plan/adoptions.ts';
import { type MovedAction, type PlanMoves, planMoves } from '../../plan/plan-moves.ts';
import { differenceText, timingText } from '../../plan/plan-said.ts';
import type { Action } from '../../rules/plan-actions.ts';
import { approvalBy } from '../approval.ts';
import { type Said, sayer, sentence } from '../said.ts';
import { actionTitle } from './action-row.ts';
import type { PlanContext } from './context.ts';

/** What was done since the adoption before, or in the last twelve months where there is none. */
export function doneSince(context: PlanContext) {
  const { facts, previous, language, actions } = context;
  const from: Day = previous?.data.on ?? addPeriod(facts.today, 'P1Y', -1);
  const done = actions
    .filter(({ action: { data } }) => data.state === 'done' && data.doneOn !== undefined)
    .filter(({ action: { data } }) => from <= (data.doneOn ?? '') && (data.doneOn ?? '') <= facts.today)
    .toSorted((a, b) => ((a.action.data.doneOn ?? '') < (b.action.data.doneOn ?? '') ? -1 : 1));
  return {
    since: language.formatDay(from),
    rows: done.map(({ number, action }) => ({
      number,
      title: actionTitle(action, context),
      doneOn: language.formatDay(action.data.doneOn ?? ''),
      timing: decidedTiming(action, context),
      days: action.data.days === undefined ? '' : formatNumber(action.data.days, language),
    })),
  };
}

/** The time that the adoption before had fixed, else the one that the action bears. */
function decidedTiming(action: Action, { facts, previous, texts }: PlanContext): string {
  const version = previous && versionAt(facts, action, previous);
  return timingText(version?.year === undefined ? action.data : version, texts);
}

/**
 * What moved, comparison by comparison: since the version before the one in force, and since that one where anything did.
 * `unmoved` names the version in force while nothing did.
 */
export function movesTables(context: PlanContext) {
  const { facts, period, previous, current } = context;
  const after = current && planMoves(facts, current, period);
  const since = previous && planMoves(facts, previous, period);
  const isStill = after !== undefined && isUnmoved(after);
  return {
    comparisons: [
      ...(after === undefined || isStill ? [] : [comparisonOf(after, true, context)]),
      ...(since === undefined ? [] : [comparisonOf(since, false, context)]),
    ],
    unmoved: current !== undefined && isStill ? nameOf(context, current) : '',
  };
}

function comparisonOf(moves: PlanMoves, isInForce: boolean, context: PlanContext) {
  return {
    since: nameOf(context, moves.since),
    isInForce,
    isUndecided: isInForce && context.approval?.isOutdated === true,
    none: isUnmoved(moves),
    rows: moves.moved.map((one) => movedRow(one, context)),
    added: moves.added.map((action) => ({
      title: actionTitle(action, context),
      timing: timingText(action.data, context.texts),
    })),
    dropped: moves.dropped.map((action) => ({
      title: actionTitle(action, context),
      reason: reasonOf(action, context),
    })),
  };
}

const isUnmoved = ({ moved, added, dropped }: PlanMoves): boolean => moved.length + added.length + dropped.length === 0;

function movedRow({ action, differences }: MovedAction, context: PlanContext) {
  return {
    title: actionTitle(action, context),
    differences: differences.map((one) => differenceText(one, context)),
    reason: reasonOf(action, context),
  };
}

/** Why: '' when nobody wrote it, which the template says openly. */
const reasonOf = (action: Action, { language }: PlanContext): Said =>
  sentence(sayer(language, action).optional(action.data.reason, 'reason'));

/** 'version 1.1, 17 novembre 2025' */
function nameOf({ language }: PlanContext, decision: NonNullable<PlanContext['previous']>): string {
  const { day } = approvalBy(decision, language);
  const { version } = decision.data;
  return version === undefined ? day : `version ${version}, ${day}`;
}
