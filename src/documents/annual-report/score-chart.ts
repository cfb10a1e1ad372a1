import type { Drawing } from '../../markdown/drawing.ts';
import type { DomainScore } from '../../rules/domain-scores.ts';
import { domainTitle } from '../../rules/norm-domains.ts';
import { type BarGroup, groupedBars } from '../charts/grouped-bars.ts';
import { type NormState, percentOf } from './norm-state.ts';
import { percentText } from './norms.ts';
import { lastDay, type ReportContext } from './report-context.ts';

interface Pair {
  readonly domain: string;
  readonly now: number | undefined;
  readonly before: number | undefined;
}

/** The scores of the domains in both years, or in this one alone: drawn, and told. Undefined when no score is known. */
export function scoreChart(
  context: ReportContext,
  state: NormState | undefined,
): { readonly drawing: Drawing; readonly alternative: string } | undefined {
  if (state === undefined || percentOf(state.now.total) === undefined) return undefined;
  const dayBefore = context.language.formatDay(state.before.day);
  const isAlone = percentOf(state.before.total) === undefined;
  const pairs = pairsOf(context, state);
  const series = [
    { name: lastDay(context), look: 'solid' },
    { name: dayBefore, look: 'outline' },
  ] as const;
  const told = pairs.map((pair) => toldPair(context, pair, { dayBefore, isAlone }));
  return {
    drawing: groupedBars(
      isAlone ? series.slice(0, 1) : series,
      pairs.map((pair) => barsOf(context, pair, isAlone)),
    ),
    alternative: context.say('scoresAlternative', {
      figures: [...told, ...(isAlone ? [context.say('noScore', { day: dayBefore })] : [])].join(' '),
    }),
  };
}

function barsOf(context: ReportContext, { domain, now, before }: Pair, isAlone: boolean): BarGroup {
  const bars = (isAlone ? [now] : [now, before]).map((percent) => ({
    value: percent === undefined ? undefined : percent / 100,
    text: percentText(context, percent),
  }));
  return { label: domain, bars };
}

function pairsOf({ words, language }: ReportContext, { now, before }: NormState): readonly Pair[] {
  const pair = (score: DomainScore, earlier: DomainScore | undefined): Pair => ({
    domain: domainTitle(score, language.code, words.domains),
    now: percentOf(score),
    before: percentOf(earlier),
  });
  const domains = now.domains.map((score) =>
    pair(
      score,
      before.domains.find(({ domain }) => domain === score.domain),
    ),
  );
  return now.total === undefined ? domains : [...domains, pair(now.total, before.total)];
}

function toldPair(
  context: ReportContext,
  { domain, now, before }: Pair,
  { dayBefore, isAlone }: { readonly dayBefore: string; readonly isAlone: boolean },
): string {
  const said = { domain, now: percentText(context, now) };
  if (isAlone) return context.say('scoreAlone', said);
  return context.say('scorePair', { ...said, before: percentText(context, before), day: lastDay(context), dayBefore });
}
