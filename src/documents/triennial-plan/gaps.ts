import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { inLanguage } from '../../norms/citation.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { type Gap, planGaps } from '../../plan/plan-gaps.ts';
import { inRow, type Said } from '../said.ts';
import { actionTitle, numberOrId } from './action-row.ts';
import type { PlanContext } from './context.ts';

/** The norms that are not met and that no open action works on; none for a plan that is over. */
export function gapsOf(context: PlanContext) {
  const { facts, diagnostics, language, texts, isPast } = context;
  if (isPast) return [];
  return planGaps(facts, diagnostics).map((gap) => ({
    number: numberOrId(gap.norm, facts),
    title: inLanguage(normsOf(facts.repository).find(gap.norm)?.title ?? {}, language.code),
    why: texts.why[gap.why],
    toDo: toDo(gap, context),
  }));
}

/** In plain words: the fields and commands are what `plan gaps` says. */
function toDo({ why, closed }: Gap, context: PlanContext): Said {
  const { words, language } = context;
  if (why === 'unknown') return words.toDo.state;
  if (why === 'contradicted') return words.toDo.mend;
  if (closed.length === 0) return words.toDo.action;
  const names = inRow(closed.map((action) => actionTitle(action, context)));
  return typeof names === 'string'
    ? fillSentence(plural(words.toDo.again, closed.length, language), { closed: names })
    : names;
}
