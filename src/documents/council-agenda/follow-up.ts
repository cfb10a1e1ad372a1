import { localDay } from '../../clocks/instant.ts';
import { isOverdue } from '../../deadlines/deadline.ts';
import { phrase } from '../../languages/phrase.ts';
import { advisers } from '../../rules/role-holders.ts';
import { inPhrase, type Said, sayer } from '../said.ts';
import { type AgendaContext, dayIn, inCount } from './agenda-context.ts';
import { whenOf } from './due.ts';
import { breachWords, isClosed } from './incidents.ts';
import { dayOf } from './interventions.ts';
import { endOfNext } from './month.ts';
import { reference } from './reference.ts';

export interface FollowUpRow {
  readonly what: Said;
  readonly state: string;
  readonly reference: string;
}

export interface FollowUpFacts {
  readonly rows: readonly FollowUpRow[];
  /** '9 actions du plan restent ouvertes…'; '' without a plan. */
  readonly plan: string;
}

/** What earlier months and decisions left open. */
export function followUp(context: AgendaContext): FollowUpFacts {
  return {
    rows: [...openIncidents(context), ...openInterventions(context), ...designations(context), ...actions(context)],
    plan: planSentence(context),
  };
}

function openIncidents(context: AgendaContext): readonly FollowUpRow[] {
  const { facts, month, words, language } = context;
  return facts.repository
    .entries('incidents')
    .filter((one) => localDay(one.data.detectedAt) < month.first && !isClosed(one, month.state))
    .filter((one) => localDay(one.data.detectedAt) <= month.state)
    .map((one) => ({
      what: inPhrase(words.follow.incident, { title: sayer(language, one).needed(one.data.title, 'title') }),
      state: phrase(words.follow.openSince, {
        day: dayIn(context, localDay(one.data.detectedAt)),
        breach: breachWords(one, context),
      }),
      reference: reference('incidents', one.id),
    }));
}

function openInterventions(context: AgendaContext): readonly FollowUpRow[] {
  const { facts, month, words, language } = context;
  return facts.repository
    .entries('interventions')
    .filter(({ data }) => (data.startedOn ?? month.first) < month.first && (data.startedOn ?? '') <= month.state)
    .filter(({ data }) => data.endedOn === undefined || data.endedOn > month.state)
    .map((one) => ({
      what: inPhrase(words.follow.intervention, {
        what: sayer(language, one).needed(one.data.description, 'description'),
      }),
      state: phrase(words.follow.since, { day: dayIn(context, dayOf(one) ?? '') }),
      reference: reference('interventions', one.id),
    }));
}

/** A designation that the council made and that the managing institution has not been told of. */
function designations({ facts, month, words }: AgendaContext): readonly FollowUpRow[] {
  return advisers(facts)
    .filter(({ data }) => data.decision !== undefined && (data.notifiedOn ?? '9999-12-31') > month.state)
    .map(({ id, data }) => ({
      what: phrase(words.follow.designation, { role: words.roles[data.role] ?? data.role }),
      state: words.follow.toNotify,
      reference: reference('roles', id),
    }));
}

/** The actions of the plan that are late, or due this month or next. */
function actions(context: AgendaContext): readonly FollowUpRow[] {
  const { deadlines, month, words, facts, language } = context;
  const until = endOfNext(month);
  return deadlines.flatMap((one) => {
    const { code, on = '', id } = one;
    if (code !== 'plan-action' || on > until || (on < month.first && !isOverdue(one, month.state))) return [];
    const action = facts.repository.find('plan', id.replace('plan-action/', ''));
    if (action === undefined) return [];
    const title = sayer(language, action).needed(action.data.title, 'title');
    return [
      {
        what: inPhrase(words.follow.action, { title }),
        state: whenOf(one, context),
        reference: reference('plan', action.id),
      },
    ];
  });
}

/** How many actions are open, how many of them late, and when the next is due. */
function planSentence(context: AgendaContext): string {
  const { deadlines, month, words, facts } = context;
  if (facts.repository.entries('plan').length === 0) return '';
  const open = deadlines.filter(({ code }) => code === 'plan-action');
  const late = open.filter((one) => isOverdue(one, month.state)).length;
  const next = open.map(({ on = '' }) => on).find((on) => on >= month.state);
  return [
    inCount(words.follow.openActions, open.length),
    open.length === 0 ? '' : inCount(words.follow.lateActions, late),
    next === undefined ? '' : phrase(words.follow.nextAction, { day: dayIn(context, next) }),
  ]
    .filter(Boolean)
    .join(' ');
}
