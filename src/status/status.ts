import { isOverdue, isUndated, usualHorizon } from '../deadlines/deadline.ts';
import { deadlinesOf } from '../deadlines/index.ts';
import { nameIn } from '../deadlines/names.ts';
import { addPeriod, type Day } from '../model/day.ts';
import type { Settings } from '../model/records.ts';
import type { Facts, Repository } from '../model/repository.ts';
import { type DomainScore, domainScores, totalScore } from '../rules/domain-scores.ts';
import { mainLanguage } from '../rules/texts.ts';
import type { Validated } from '../validate.ts';
import { compareStates, type StatusComparison } from './comparison.ts';
import { type FamilyCount, familyCounts } from './families.ts';
import { type GdprCounts, gdprCounts } from './gdpr-counts.ts';

/** What is known only where the settings can be read. */
export interface CentreStatus {
  /** '' when the organisation is not described. */
  readonly organisation: string;
  readonly profile: Settings['profile'];
  readonly level: NonNullable<Settings['level']>;
  readonly language: string;
  readonly domains: readonly DomainScore[];
  /** Over all domains; undefined where the minimal norms do not bind. */
  readonly total: DomainScore | undefined;
  readonly gdpr: GdprCounts;
  /** Those that a waiver covers are left out; `undated` are to be done since a day that nothing says. */
  readonly deadlines: { readonly overdue: number; readonly undated: number; readonly soon: number };
}

/** One screen of figures on one repository. Plain data. */
export interface Status {
  readonly today: Day;
  readonly entries: number;
  /** Some register could not be read whole: the figures on it are too low. */
  readonly incomplete: boolean;
  readonly centre: CentreStatus | undefined;
  readonly findings: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** How many of them stand in `baseline.yaml`; undefined without it. */
    readonly known: number | undefined;
    readonly families: readonly FamilyCount[];
  };
  readonly since: StatusComparison | undefined;
}

export interface StatusRequest {
  readonly now: Validated;
  readonly today: Day;
  readonly known: number | undefined;
  /** The state to compare with, and how the user named it. */
  readonly before?: { readonly state: Validated; readonly version: string } | undefined;
}

/** Open findings count whether known or not: a known fault is still a fault. */
export function statusOf({ now, today, known, before }: StatusRequest): Status {
  const families = familyCounts(now.diagnostics);
  const sum = (field: 'errors' | 'warnings' | 'infos') => families.reduce((all, one) => all + one[field], 0);
  return {
    today,
    entries: now.entries,
    incomplete: now.incomplete,
    centre: now.repository && centreOf({ repository: now.repository, today, revision: '' }, now),
    findings: { errors: sum('errors'), warnings: sum('warnings'), infos: sum('infos'), known, families },
    since: before && compareStates({ before: before.state, after: now, version: before.version, today }),
  };
}

function centreOf(facts: Facts, { diagnostics }: Validated): CentreStatus {
  const { repository } = facts;
  const { profile, level = 'standard' } = repository.settings.data;
  return {
    organisation: nameOf(repository),
    profile,
    level,
    language: mainLanguage(repository),
    domains: domainScores({ repository, today: facts.today, diagnostics }),
    total: totalScore({ repository, today: facts.today, diagnostics }),
    gdpr: gdprCounts(facts, diagnostics),
    deadlines: deadlineCounts(facts),
  };
}

function deadlineCounts(facts: Facts): CentreStatus['deadlines'] {
  const { today } = facts;
  const until = addPeriod(today, usualHorizon);
  const open = deadlinesOf(facts).filter(({ waivedUntil }) => waivedUntil === undefined);
  return {
    overdue: open.filter((one) => isOverdue(one, today)).length,
    undated: open.filter(isUndated).length,
    soon: open.filter(({ on = '' }) => on >= today && on <= until).length,
  };
}

function nameOf(repository: Repository): string {
  const [organisation] = repository.entries('organisation');
  return organisation === undefined ? '' : nameIn(repository, organisation.data.name);
}
