import { phrase } from '../../languages/phrase.ts';
import { addPeriod } from '../../model/day.ts';
import { yearOf } from '../../rules/controlled-documents.ts';
import { type AgendaContext, inCount } from './agenda-context.ts';
import type { Ask } from './ask.ts';
import { reference } from './reference.ts';

/** Budgets are voted before their year: from so long before it on, the council is asked for the credits of the plan. */
const season = 'P3M';

/** The credits of the plan for each year whose budget is not voted yet: an action that is done may still cost each year. */
export function askBudgets(context: AgendaContext): readonly Ask[] {
  const { month } = context;
  const year = yearOf(month.first);
  const inSeason = month.last >= addPeriod(`${year + 1}-01-01`, season, -1);
  return (inSeason ? [year, year + 1] : [year]).flatMap((one) => askBudget(one, context));
}

function askBudget(year: number, context: AgendaContext): readonly Ask[] {
  const { words } = context;
  const actions = context.facts.repository.entries('plan').flatMap(({ id, data }) => {
    const amount = (data.budget ?? []).filter((line) => line.year === year).reduce((sum, line) => sum + line.amount, 0);
    return amount > 0 && data.state !== 'dropped' ? [{ id, amount }] : [];
  });
  if (actions.length === 0 || isVoted(year, context)) return [];
  const amount = words.euros(actions.reduce((sum, one) => sum + one.amount, 0));
  return [
    {
      text: phrase(words.asks.budget, { year, amount, actions: inCount(words.actions, actions.length) }),
      reference: actions.map(({ id }) => reference('plan', id)).join(' ; '),
    },
  ];
}

/** A budget decision that names no year counts for its own year and the next. */
function isVoted(year: number, { facts, month }: AgendaContext): boolean {
  return facts.repository.entries('decisions').some(({ data }) => {
    const years = data.year === undefined ? [yearOf(data.on), yearOf(data.on) + 1] : [data.year];
    return data.kind === 'budget' && data.on <= month.state && years.includes(year);
  });
}
