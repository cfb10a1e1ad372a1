import { type Day, yearEnd } from '../../model/day.ts';
import { inLanguage } from '../../norms/citation.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { type DomainScore, domainScores, totalScore } from '../../rules/domain-scores.ts';
import { judgedAt } from '../../rules/judged-at.ts';
import { type JudgedDay, type Standings, standingsOf } from '../../rules/standings.ts';
import { type Compliance, complianceOf } from '../../statement/compliance.ts';
import type { ReportContext } from './report-context.ts';

/** The norms on one day: each, by domain, and in all. */
interface NormDay {
  readonly day: Day;
  readonly standings: Standings;
  readonly domains: readonly DomainScore[];
  readonly total: DomainScore | undefined;
}

/** The norms on the last day of the report, and a year before. */
export interface NormState {
  readonly now: NormDay;
  readonly before: NormDay;
  /** The statement of compliance on the last day. */
  readonly compliance: Compliance;
}

/** Undefined for an organisation that the minimal norms do not bind. */
export function normState(context: ReportContext): NormState | undefined {
  const now = normDay(context, context.end);
  const before = normDay(context, yearEnd(context.year - 1));
  if (now.total === undefined) return undefined;
  return { now, before, compliance: complianceOf(context.atEnd, judgedAt(context.facts, context.end)) };
}

function normDay({ facts }: ReportContext, day: Day): NormDay {
  const judged: JudgedDay = { repository: facts.repository, today: day, diagnostics: judgedAt(facts, day) };
  return { day, standings: standingsOf(judged), domains: domainScores(judged), total: totalScore(judged) };
}

/** 0.725 -> 73; undefined where nothing is known. */
export const percentOf = (score: DomainScore | undefined): number | undefined =>
  score?.score === undefined ? undefined : Math.round(score.score * 100);

/** The norm in a few words of the catalogue. */
export function normTitle({ facts, language }: ReportContext, id: string): string {
  const norm = normsOf(facts.repository).find(id);
  return norm === undefined ? id : inLanguage(norm.title, language.code);
}
