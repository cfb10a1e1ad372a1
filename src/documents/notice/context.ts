import type { Language } from '../../languages/language.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry, Facts } from '../../model/repository.ts';
import type { Jurisdiction } from '../../model/rights.ts';
import type { Missing } from '../document.ts';
import { type Organisation, organisationOf } from '../organisation.ts';
import { distinct, missing } from '../said.ts';

export type Notice = Entry<Registers['notices']>;
export type Activity = Entry<Registers['processing-activities']>;

/** What every builder of a notice reads. */
export interface NoticeContext extends Facts {
  readonly language: Language;
  readonly notice: Notice;
  readonly organisation: Organisation;
  readonly jurisdiction: Jurisdiction;
  /** The activities of each group of the notice, in its order; one group without number when it names none. */
  readonly groups: readonly (readonly Activity[])[];
  /** All activities of the groups and of the special cases, each once. */
  readonly activities: readonly Activity[];
}

/** Gathers the activities that the notice covers on this day. */
export function noticeContext(facts: Facts, language: Language, notice: Notice): NoticeContext {
  const organisation = organisationOf(facts);
  const find = (ids: readonly string[]): readonly Activity[] =>
    ids.flatMap((id) => facts.repository.find('processing-activities', id) ?? []).filter(isCurrent(facts.today));
  const groups = notice.data.groups?.map((group) => find(group.activities)) ?? [ofAudience(facts, notice)];
  const cases = (notice.data.specialCases ?? []).filter((specialCase) => specialCase.enabled !== false);
  const activities = [...groups.flat(), ...find(cases.flatMap((specialCase) => specialCase.activity ?? []))];
  return {
    ...facts,
    language,
    notice,
    organisation,
    jurisdiction: organisation.data.kind.startsWith('fr-') ? 'fr' : 'be',
    groups,
    activities: distinct(activities, (activity) => activity.id),
  };
}

/** The mark of a notice that covers no activity yet: it can state nothing of them, not even that there is none. */
export const withoutActivities = ({ notice, activities }: NoticeContext): Missing | undefined =>
  activities.length === 0 ? missing(notice, 'groups') : undefined;

const isCurrent =
  (today: string) =>
  ({ data }: Activity): boolean =>
    data.endedOn === undefined || data.endedOn >= today;

/** Without groups, the notice covers every current activity of its audience; what is done for others, they tell. */
function ofAudience({ repository, today }: Facts, { data: { audience } }: Notice): readonly Activity[] {
  return repository
    .entries('processing-activities')
    .filter(isCurrent(today))
    .filter(({ data }) => data.role !== 'processor' && (data.audiences ?? ['citizens']).includes(audience));
}
