import { formatEuros, formatNumber } from '../../languages/amounts.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { normNumber } from '../../norms/norm-number.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { timingText } from '../../plan/plan-said.ts';
import { amountsByYear } from '../../rules/adopted-versions.ts';
import { type Action, isOpen, type Timing } from '../../rules/plan-actions.ts';
import { missing, type Said, sayer } from '../said.ts';
import { barState, stateText } from './action-state.ts';
import type { Numbered, PlanContext } from './context.ts';

/** An action as its domain's table shows it. */
export function actionRow({ number, action }: Numbered, context: PlanContext) {
  const { words, language } = context;
  const { data } = action;
  return {
    number,
    title: actionTitle(action, context),
    description: sayer(language, action).optional(data.description, 'description'),
    norms: normNumbers(data.norms ?? [], context),
    priority: data.priority === undefined ? '' : words.priorities[data.priority],
    owner: ownerOf(action, context),
    timing: data.year === undefined ? openFact(action, 'year') : shortTiming(data, context),
    days: data.days === undefined ? '' : formatNumber(data.days, language),
    budget: budgetOf(action, context),
    state: stateText(barState(action, context), context),
  };
}

/** 'T3 2027': in a narrow column. */
const shortTiming = ({ year, quarter }: Timing, { texts, words }: PlanContext): string =>
  year === undefined || quarter === undefined
    ? timingText({ year }, texts)
    : fillSentence(words.timeline.quarterOfYear, { number: quarter, year });

export const actionTitle = (action: Action, { language }: Pick<PlanContext, 'language'>): Said =>
  sayer(language, action).needed(action.data.title, 'title');

/** '~9.4, ~12.1': the numbers of the norms an action answers; the id of one that has none. */
export function normNumbers(ids: readonly string[], { facts, words }: PlanContext): string {
  const norms = ids.map((id) => numberOrId(id, facts));
  return norms.length === 0 ? '' : fillSentence(words.normNumbers, { norms: norms.join(', ') });
}

/** '~9.4'; the id of a norm without number. */
export const numberOrId = (id: string, { repository }: PlanContext['facts']): string =>
  normNumber(normsOf(repository).find(id)) || id;

function ownerOf(action: Action, { facts }: PlanContext): Said {
  const { owner } = action.data;
  if (owner === undefined) return openFact(action, 'owner');
  const { firstName, lastName } = facts.repository.find('people', owner)?.data ?? {};
  return [firstName, lastName].filter((name) => name !== undefined).join(' ') || owner;
}

/** The amounts year by year; a mark for an open action that says neither an amount nor that it costs nothing. */
function budgetOf(action: Action, { language, words, texts }: PlanContext): Said | readonly string[] {
  const { budget = [], noCost } = action.data;
  if (budget.length === 0) return noCost === true ? [texts.amounts.none] : openFact(action, 'budget');
  return amountsByYear(budget).map(({ year, amount }) =>
    fillSentence(words.budgetOfYear, { year, amount: formatEuros(amount, language) }),
  );
}

/** What an open action cannot do without; of one that is done, it is no longer asked. */
const openFact = (action: Action, field: string): Said => (isOpen(action) ? missing(action, field) : '');
