import type { NoticesRecord, RegisterName, Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { type Activity, ownActivities, runningActivities } from './activities.ts';
import { mainLanguage, type TextLanguage } from './texts.ts';

export type Notice = Entry<Registers['notices']>;

/** Whom an activity concerns: the people helped, unless it says otherwise. */
export const audiencesOf = ({ data }: Activity): readonly NoticesRecord['audience'][] => data.audiences ?? ['citizens'];

/** The ids that a notice names, in its groups and in the special cases it publishes. */
export function namedActivities({ data }: Notice): readonly string[] {
  const groups = (data.groups ?? []).flatMap(({ activities }) => activities);
  const cases = (data.specialCases ?? []).filter(({ enabled }) => enabled !== false);
  return [...groups, ...cases.flatMap(({ activity }) => activity ?? [])];
}

/** The running activities a notice tells about; without groups, all those of its audience. */
export function coveredActivities(notice: Notice, facts: Facts): readonly Activity[] {
  const named = new Set(namedActivities(notice));
  if (notice.data.groups !== undefined) return runningActivities(facts).filter(({ id }) => named.has(id));
  const { audience } = notice.data;
  return ownActivities(facts).filter((activity) => named.has(activity.id) || audiencesOf(activity).includes(audience));
}

/** The activities of an audience that none of its notices tells about. */
export function untoldActivities(audience: NoticesRecord['audience'], facts: Facts): readonly Activity[] {
  const notices = facts.repository.entries('notices').filter(({ data }) => data.audience === audience);
  if (notices.some(({ data }) => data.groups === undefined)) return [];
  const named = new Set(notices.flatMap(namedActivities));
  return ownActivities(facts).filter((one) => audiencesOf(one).includes(audience) && !named.has(one.id));
}

/** Every entry whose words the notice prints: its own, its activities', and those these refer to. */
function* printedEntries(notice: Notice, facts: Facts): Iterable<readonly [RegisterName, string]> {
  yield ['notices', notice.id];
  for (const { id, data } of coveredActivities(notice, facts)) {
    yield ['processing-activities', id];
    for (const { category } of data.data ?? []) yield ['data-categories', category];
    for (const recipient of data.recipients ?? []) yield ['recipients', recipient];
    for (const rule of data.retention ?? []) yield ['retention-schedule', rule];
  }
  for (const { id } of facts.repository.entries('measures')) yield ['measures', id];
}

/** The languages each printed entry must speak, by 'register/id'. */
export function wantedLanguages(facts: Facts): ReadonlyMap<string, ReadonlySet<TextLanguage>> {
  const wanted = new Map<string, Set<TextLanguage>>();
  for (const notice of facts.repository.entries('notices')) {
    const languages = notice.data.languages ?? [mainLanguage(facts.repository)];
    for (const [register, id] of printedEntries(notice, facts)) {
      const key = `${register}/${id}`;
      const known = wanted.get(key) ?? new Set();
      for (const language of languages) known.add(language);
      wanted.set(key, known);
    }
  }
  return wanted;
}
