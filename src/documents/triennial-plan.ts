import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Facts } from '../model/repository.ts';
import { hasPlan } from '../plan/plan-period.ts';
import { decisionBlock, statusText, versionTable } from './approval.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';
import { asked, versionText } from './triennial-plan/asked.ts';
import { doneSince, movesTables } from './triennial-plan/changes.ts';
import { type PlanContext, planContext } from './triennial-plan/context.ts';
import { domainSections, standingTable } from './triennial-plan/domains.ts';
import { gapsOf } from './triennial-plan/gaps.ts';
import { legalFrame } from './triennial-plan/legal-frame.ts';
import { budgetTables, effortTable } from './triennial-plan/means.ts';
import { planTimelines, timelineRows, undrawnRows } from './triennial-plan/timelines.ts';

/** The plan of three years, as the council adopts it and revises it every year. */
export const triennialPlan: DocumentDefinition = {
  name: 'triennial-plan',
  title: 'Plan de sécurité de l’information de trois ans, revu chaque année',
  norms: ['law:be-security-1993#7', 'bcss:org.security-plan', 'bcss:org.budget'],
  templates: ['triennial-plan'],
  views,
};

function* views(facts: Facts, language: Language, { year }: DocumentOptions): Iterable<View> {
  if (!hasPlan(facts)) return;
  const context = planContext(facts, language, year);
  if (context === undefined) return;
  const { period, words, approval } = context;
  const timelines = planTimelines(context);
  yield {
    ...frame(facts, language, {
      title: fillSentence(words.title, { from: period.from, to: period.to }),
      status: statusText(approval, language),
      version: versionText(context),
      period: `${period.from}-${period.to}`,
    }),
    file: `triennial-plan-${period.from}-${period.to}`,
    template: 'triennial-plan',
    data: {
      ...dataOf(context),
      timelines: timelines.map(({ name, caption, alternative }) => ({ name, caption, alternative })),
    },
    figures: Object.fromEntries(timelines.map(({ name, drawing }) => [name, drawing])),
  };
}

function dataOf(context: PlanContext) {
  const { facts, language, period } = context;
  return {
    from: period.from,
    to: period.to,
    years: period.years,
    isPast: context.isPast,
    day: language.formatDay(facts.today),
    count: plural(context.words.count, context.actions.length, language),
    states: statesOf(context),
    legal: legalFrame(context),
    standing: standingTable(context),
    domains: domainSections(context),
    calendar: timelineRows(context),
    undrawn: undrawnRows(context),
    budget: budgetTables(context),
    effort: effortTable(context),
    done: doneSince(context),
    moves: movesTables(context),
    gaps: gapsOf(context),
    versions: versionTable(facts, language, period.document === undefined ? [] : [period.document]),
    decision: decisionBlock(asked(context), context.approval, language),
  };
}

/** ['12 faites', '3 en cours'] */
function statesOf({ actions, words, language }: PlanContext): readonly string[] {
  return (['done', 'in-progress', 'planned', 'postponed'] as const).flatMap((state) => {
    const count = actions.filter(({ action }) => (action.data.state ?? 'planned') === state).length;
    return count === 0 ? [] : [plural(words.states[state], count, language)];
  });
}
