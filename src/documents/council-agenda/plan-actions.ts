import { isOverdue } from '../../deadlines/deadline.ts';
import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { Day } from '../../model/day.ts';
import { type Action, deadlineOf } from '../../rules/plan-actions.ts';
import { inPhrase, sayer } from '../said.ts';
import { type AgendaContext, dayIn, inCount } from './agenda-context.ts';
import { whenOf } from './due.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { endOfNext } from './month.ts';
import { reference } from './reference.ts';

/** The actions that were adopted and not done on the day up to which the month is known, the first due first. */
function openActionsOf({ facts, month, deadlines }: AgendaContext) {
  const { repository } = facts;
  const isAdopted = ({ data }: Action): boolean =>
    (repository.find('decisions', data.decision ?? '')?.data.on ?? month.state) <= month.state;
  const isDone = ({ data }: Action): boolean => data.state === 'done' && (data.doneOn ?? month.state) <= month.state;
  return repository
    .entries('plan')
    .filter((one) => one.data.state !== 'dropped' && isAdopted(one) && !isDone(one))
    .map((action) => {
      const waivedUntil = deadlines.find(({ id }) => id === `plan-action/${action.id}`)?.waivedUntil;
      return { action, on: deadlineOf(action), waivedUntil };
    })
    .toSorted((one, other) => inByteOrder(one.on ?? '', other.on ?? ''));
}

/** Those that are late, or due this month or next. */
export function actionRows(context: AgendaContext): readonly FollowUpRow[] {
  const { month, words, language } = context;
  const near = openActionsOf(context).filter(
    (one) =>
      isOverdue(one, month.state) || (one.on !== undefined && month.first <= one.on && one.on <= endOfNext(month)),
  );
  return near.map((one) => ({
    what: inPhrase(words.follow.action, { title: sayer(language, one.action).needed(one.action.data.title, 'title') }),
    state: whenOf(one, context),
    reference: reference('plan', one.action.id),
  }));
}

/** How many actions are open, how many of them late, and when the next is due; '' without a plan. */
export function planSentence(context: AgendaContext): string {
  const { month, words, facts } = context;
  if (facts.repository.entries('plan').length === 0) return '';
  const open = openActionsOf(context);
  const next: Day | undefined = open.find(({ on = '' }) => on >= month.state)?.on;
  const late = open.filter((one) => isOverdue(one, month.state)).length;
  return [
    inCount(words.follow.openActions, open.length),
    // Of a month to come nobody knows what will be late.
    open.length === 0 || (month.isAhead && late === 0) ? '' : inCount(words.follow.lateActions, late),
    next === undefined ? '' : phrase(words.follow.nextAction, { day: dayIn(context, next) }),
  ]
    .filter(Boolean)
    .join(' ');
}
