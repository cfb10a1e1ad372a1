import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { absentFrom } from '../reports/fingerprint.ts';
import { type DomainScore, domainScores, totalScore } from '../rules/domain-scores.ts';
import type { Validated } from '../validate.ts';
import { type FamilyChange, familyChanges } from './families.ts';

/** A score then; `change` is undefined where one of the two is. */
export interface ScoreChange {
  readonly domain: string;
  readonly before: number | undefined;
  readonly change: number | undefined;
}

/** What got better or worse since an earlier state, judged as of the same day. */
export interface StatusComparison {
  readonly version: string;
  /** False when the settings of that state cannot be read: no rule judged it, so that every finding seems new. */
  readonly readable: boolean;
  readonly gone: number;
  readonly new: number;
  readonly families: readonly FamilyChange[];
  readonly domains: readonly ScoreChange[];
  readonly total: ScoreChange | undefined;
}

interface TwoStates {
  readonly before: Validated;
  readonly after: Validated;
  readonly version: string;
  readonly today: Day;
}

export function compareStates({ before, after, version, today }: TwoStates): StatusComparison {
  const gone = onlyIn(before.diagnostics, after.diagnostics);
  const fresh = onlyIn(after.diagnostics, before.diagnostics);
  const domains = scoresOf(after, today);
  const earlier = new Map(scoresOf(before, today).map((one) => [one.domain, one.score]));
  const changes = domains.map(({ domain, score }) => changeOf(domain, earlier.get(domain), score));
  return {
    version,
    readable: before.repository !== undefined,
    gone: gone.length,
    new: fresh.length,
    families: familyChanges(gone, fresh),
    domains: changes.filter(({ domain }) => domain !== 'all'),
    total: changes.find(({ domain }) => domain === 'all'),
  };
}

function onlyIn(some: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const isAbsent = absentFrom(others, some);
  return some.filter((_, place) => isAbsent(place));
}

function scoresOf({ repository, diagnostics }: Validated, today: Day): readonly DomainScore[] {
  if (repository === undefined) return [];
  const judged = { repository, today, diagnostics };
  const total = totalScore(judged);
  return [...domainScores(judged), ...(total === undefined ? [] : [total])];
}

const changeOf = (domain: string, before: number | undefined, score: number | undefined): ScoreChange => ({
  domain,
  before,
  change: before === undefined || score === undefined ? undefined : score - before,
});
