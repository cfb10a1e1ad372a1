import { addPeriod, type Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { periods } from '../norms/periods.ts';
import { type Application, applicationsInUse } from './applications.ts';
import { hasEnded } from './in-force.ts';
import { latestUntil, type Placed } from './latest.ts';
import { isFollowed } from './performances.ts';

export type Backup = Entry<Registers['backups']>;
type RestoreTest = NonNullable<Registers['backups']['restoreTests']>[number];

/** The back-ups that are made today. */
export function currentBackups({ repository, today }: Facts): readonly Backup[] {
  return repository
    .entries('backups')
    .filter(({ data }) => (data.startedOn ?? today) <= today && !hasEnded(data.endedOn, today));
}

/** The applications in use today that hold personal data. */
export const applicationsWithPersonalData = (facts: Facts): readonly Application[] =>
  applicationsInUse(facts).filter(({ data }) => data.personalData === true);

/** The latest restore test until today. */
export const latestTest = ({ data }: Backup, today: Day): Placed<RestoreTest> | undefined =>
  latestUntil(data.restoreTests, today);

export interface RestoreTestDue {
  readonly backup: Backup;
  /** The last test, or the first day of the back-up; nothing when neither was written. */
  readonly since: Day | undefined;
  /** The last day for the next test. */
  readonly due: Day | undefined;
}

/** The next restore test of each back-up. A control that follows the duty speaks for all of them. */
export function restoreTestsDue(facts: Facts): readonly RestoreTestDue[] {
  if (isFollowed(facts, 'duty:restore-test')) return [];
  return currentBackups(facts).map((backup) => {
    const since = latestTest(backup, facts.today)?.item.on ?? backup.data.startedOn;
    return { backup, since, due: since === undefined ? undefined : addPeriod(since, periods['restore-test']) };
  });
}
