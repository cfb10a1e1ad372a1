import type { DomainScore } from '../../rules/domain-scores.ts';
import { domainTitle } from '../../rules/norm-domains.ts';
import { type NormState, normTitle, percentOf } from './norm-state.ts';
import { lastDay, type ReportContext } from './report-context.ts';

/** The state of the norms by domain on the last day and a year before, and what moved between them. */
export function norms(context: ReportContext, { now, before }: NormState) {
  const { say, words } = context;
  const scores = { now: percentOf(now.total), before: percentOf(before.total) };
  const rows = [...now.domains, ...(now.total === undefined ? [] : [now.total])].map((score) => {
    const earlier = score === now.total ? before.total : before.domains.find(({ domain }) => domain === score.domain);
    return rowOf(context, score, earlier);
  });
  return {
    day: lastDay(context),
    dayBefore: context.language.formatDay(before.day),
    year: context.year,
    yearBefore: context.year - 1,
    isKnown: scores.now !== undefined,
    none: say('noScore', { day: lastDay(context) }),
    unknown: unknownNorms(context, now.total),
    rows,
    total: scores.now === undefined ? words.noFigure : say('percent', {}, scores.now),
    moves: moves(context, { now, before }),
    firstAssessed: firstAssessed(context, { now, before }),
  };
}

function rowOf(context: ReportContext, score: DomainScore, earlier: DomainScore | undefined) {
  const { words } = context;
  const { standings } = score;
  const [now, before] = [percentOf(score), percentOf(earlier)];
  return {
    domain: domainTitle(score, context.language.code, words.domains),
    norms: score.norms,
    compliant: standings.compliant,
    partly: standings.partly,
    notCompliant: standings['not-compliant'],
    contradicted: standings.contradicted,
    unknown: standings.unknown,
    now: percentText(context, now),
    before: percentText(context, before),
    change: now === undefined || before === undefined ? '–' : pointsText(context, now - before),
  };
}

/** '72 %', or that there is no score. */
export const percentText = ({ say, words }: ReportContext, percent: number | undefined): string =>
  percent === undefined ? words.noFigure : say('percent', {}, percent);

const pointsText = ({ say }: ReportContext, points: number): string =>
  say('points', { sign: points > 0 ? '+' : points < 0 ? '−' : '' }, Math.abs(points));

function unknownNorms(context: ReportContext, total: DomainScore | undefined): string {
  const count = total?.standings.unknown ?? 0;
  const values = { day: lastDay(context), norms: total?.norms ?? 0 };
  return context.say(count === 0 ? 'normsKnown' : 'normsUnknown', values, count);
}

type Days = Pick<NormState, 'now' | 'before'>;

/** The norms whose state was known on both days, and is another one now. */
function moves(context: ReportContext, { now, before }: Days) {
  const earlier = new Map(before.standings);
  const { standings } = context.words;
  return now.standings.flatMap(([norm, standing]) => {
    const then = earlier.get(norm) ?? 'unknown';
    if (then === standing || then === 'unknown' || standing === 'unknown') return [];
    return [{ norm: normTitle(context, norm), before: standings[then], now: standings[standing] }];
  });
}

/** '' when none was. */
function firstAssessed(context: ReportContext, { now, before }: Days): string {
  const earlier = new Map(before.standings);
  const fresh = now.standings.filter(([norm, one]) => one !== 'unknown' && earlier.get(norm) === 'unknown').length;
  return fresh === 0 ? '' : context.say('firstAssessed', {}, fresh);
}
