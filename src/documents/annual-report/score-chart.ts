import type { Drawing } from '../../markdown/drawing.ts';
import type { DomainScore } from '../../rules/domain-scores.ts';
import { groupedBars } from '../charts/grouped-bars.ts';
import { type NormState, percentOf } from './norm-state.ts';
import { percentText } from './norms.ts';
import { lastDay, type ReportContext } from './report-context.ts';

interface Pair {
  readonly domain: string;
  readonly now: number | undefined;
  readonly before: number | undefined;
}

/** The scores of the domains in both years: drawn, and told. Undefined when no score is known. */
export function scoreChart(
  context: ReportContext,
  state: NormState | undefined,
): { readonly drawing: Drawing; readonly alternative: string } | undefined {
  if (state === undefined || percentOf(state.now.total) === undefined) return undefined;
  const pairs = pairsOf(context, state);
  const bar = (value: number | undefined) => ({
    value: value === undefined ? undefined : value / 100,
    text: percentText(context, value),
  });
  const series = [
    { name: lastDay(context), look: 'solid' },
    { name: context.language.formatDay(`${context.year - 1}-12-31`), look: 'outline' },
  ] as const;
  return {
    drawing: groupedBars(
      series,
      pairs.map(({ domain, now, before }) => ({ label: domain, bars: [bar(now), bar(before)] })),
    ),
    alternative: context.say('scoresAlternative', { figures: pairs.map((pair) => told(context, pair)).join(' ') }),
  };
}

function pairsOf({ words }: ReportContext, { now, before }: NormState): readonly Pair[] {
  const pair = (score: DomainScore, earlier: DomainScore | undefined): Pair => ({
    domain: words.domains[score.domain as keyof typeof words.domains],
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

const told = (context: ReportContext, { domain, now, before }: Pair): string =>
  context.say('scorePair', {
    domain,
    now: percentText(context, now),
    before: percentText(context, before),
    day: lastDay(context),
    dayBefore: context.language.formatDay(`${context.year - 1}-12-31`),
  });
