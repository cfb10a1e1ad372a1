import type { Statement } from '../../rules/statements.ts';
import { type Said, sayer } from '../said.ts';
import type { StatementContext } from './context.ts';

/** A change of what the centre declared. */
export interface HistoryLine {
  readonly day: string;
  readonly standing: string;
  readonly why: Said;
}

/** What was declared when, oldest first, wherever it changed; nothing for a norm that always stood alike. */
export function historyOf(statement: Statement, context: StatementContext): readonly HistoryLine[] {
  const { facts, language, words } = context;
  const say = sayer(language, statement);
  const { status, assessedOn, justification, earlier = [] } = statement.data;
  const before = earlier.map((one, index) => ({
    ...one,
    why: say.optional(one.justification, 'earlier', index, 'justification'),
  }));
  const latest =
    assessedOn === undefined ? [] : [{ status, assessedOn, why: say.optional(justification, 'justification') }];
  const known = [...before, ...latest]
    .filter((one) => one.assessedOn <= facts.today)
    .toSorted((a, b) => (a.assessedOn < b.assessedOn ? -1 : 1));
  const changes = known.filter((one, index) => one.status !== known[index - 1]?.status);
  if (changes.length < 2) return [];
  return changes.map((one) => ({
    day: language.formatDay(one.assessedOn),
    standing: words.standings[one.status],
    why: one.why,
  }));
}
