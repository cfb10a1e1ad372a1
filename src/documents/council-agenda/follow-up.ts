import { localDay } from '../../clocks/instant.ts';
import { phrase } from '../../languages/phrase.ts';
import { advisers } from '../../rules/role-holders.ts';
import { inPhrase, sayer } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { breachWords, isClosed } from './incidents.ts';
import { dayOf } from './interventions.ts';
import { actionRows, planSentence } from './plan-actions.ts';
import { reference } from './reference.ts';

export interface FollowUpFacts {
  readonly rows: readonly FollowUpRow[];
  /** '9 actions du plan restent ouvertes…'; '' without a plan. */
  readonly plan: string;
}

/** What earlier months and decisions left open. */
export function followUp(context: AgendaContext): FollowUpFacts {
  return {
    rows: [...openIncidents(context), ...openInterventions(context), ...designations(context), ...actionRows(context)],
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
