import { addPeriod, type Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { hasEnded } from './in-force.ts';

type Control = Registers['controls'];
type Intervention = Registers['interventions'];
type Counts = (intervention: Intervention) => boolean;

/** Duties that an intervention of the register performs by itself. */
const performedBy: Readonly<Record<string, Intervention['nature']>> = {
  'duty:ups-check': 'ups-check',
  'duty:asset-inventory': 'inventory',
};

/** The last day a duty was performed, until today: in any control that follows it, or in an intervention that counts. */
export function lastPerformance(facts: Facts, duty: string, counts: Counts = () => true): Day | undefined {
  const controls = facts.repository.entries('controls').filter(({ data }) => data.duty === duty);
  const days = [...controls.flatMap(({ data }) => ownDays(data)), ...interventionDays(facts, duty, counts)];
  return latest(facts.today, days);
}

/** The last day a control was performed, until today. */
export const lastDone = (facts: Facts, control: Control): Day | undefined =>
  latest(facts.today, performanceDays(facts, control));

/** Every day a control was performed, by itself or by an intervention; a day may come twice, in any order. */
export function performanceDays(facts: Facts, control: Control): readonly Day[] {
  const others = control.duty === undefined ? [] : interventionDays(facts, control.duty);
  return [...ownDays(control), ...others];
}

/** The last day to perform a control again; nothing when neither a performance nor a start gives a beginning. */
export function nextDue(facts: Facts, control: Control): Day | undefined {
  const from = lastDone(facts, control) ?? control.startsOn;
  return from === undefined ? undefined : addPeriod(from, control.period);
}

/** The controls that are still kept up. */
export function runningControls({ repository, today }: Facts): readonly Entry<Control>[] {
  return repository.entries('controls').filter(({ data }) => !hasEnded(data.endedOn, today));
}

/** True when a control that is still kept up follows the duty: that control then says when it is late. */
export const isFollowed = (facts: Facts, duty: string): boolean =>
  runningControls(facts).some(({ data }) => data.duty === duty);

const ownDays = ({ performances = [] }: Control): readonly Day[] => performances.map(({ on }) => on);

function interventionDays({ repository }: Facts, duty: string, counts: Counts = () => true): readonly Day[] {
  const nature = performedBy[duty];
  if (nature === undefined) return [];
  const done = repository.entries('interventions').filter(({ data }) => data.nature === nature && counts(data));
  return done.flatMap(({ data }) => data.endedOn ?? data.startedOn ?? []);
}

const latest = (today: Day, days: readonly Day[]): Day | undefined =>
  days
    .filter((day) => day <= today)
    .sort()
    .at(-1);
