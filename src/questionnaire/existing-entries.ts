import type { Day } from '../model/day.ts';
import type { RegisterName } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

/** The day a record begins and the last one it holds, by register; one without the day has always begun and not ended. */
const lives: Partial<Readonly<Record<RegisterName, { readonly from?: string; readonly until?: string }>>> = {
  accesses: { from: 'grantedOn', until: 'withdrawnOn' },
  applications: { from: 'startedOn', until: 'endedOn' },
  assets: { from: 'boughtOn' },
  backups: { from: 'startedOn', until: 'endedOn' },
  controls: { from: 'startsOn', until: 'endedOn' },
  declarations: { from: 'signedOn' },
  people: { from: 'startedOn', until: 'leftOn' },
  'processing-activities': { from: 'startedOn', until: 'endedOn' },
  processors: { until: 'endedOn' },
  roles: { from: 'startedOn', until: 'endedOn' },
  rooms: { until: 'closedOn' },
};

/** What happens on a day: only what happened in the year of that day counts. */
const events: Partial<Readonly<Record<RegisterName, string>>> = {
  decisions: 'on',
  incidents: 'detectedAt',
  interventions: 'startedOn',
  opinions: 'on',
  requests: 'receivedOn',
  trainings: 'on',
};

/** The entries of a register that stood on the day, or that happened in its year until yearEnd. */
export function existingEntries({ repository, today }: Facts, register: RegisterName): readonly Entry<unknown>[] {
  const entries: readonly Entry<unknown>[] = repository.entries(register);
  const event = events[register];
  return entries.filter(({ data, shipped }) => {
    if (shipped) return false;
    if (event !== undefined) return isInYear(dayIn(data, event), today);
    const { from, until } = lives[register] ?? {};
    return (dayIn(data, from) ?? today) <= today && (dayIn(data, until) ?? today) >= today && !isDisposed(data, today);
  });
}

const isInYear = (day: Day | undefined, today: Day): boolean =>
  day !== undefined && day <= today && day.slice(0, 4) === today.slice(0, 4);

/** Instants count by the day they are written with. */
function dayIn(data: unknown, field: string | undefined): Day | undefined {
  const value = field === undefined ? undefined : (data as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value.slice(0, 10) : undefined;
}

const isDisposed = (data: unknown, today: Day): boolean => {
  const { disposed } = data as { disposed?: { on?: Day } };
  return disposed?.on !== undefined && disposed.on < today;
};
