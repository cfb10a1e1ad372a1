import { byWhen, type Deadline, isOverdue, isUndated } from '../deadlines/deadline.ts';
import { deadlinesOf } from '../deadlines/index.ts';
import { nameIn, personName } from '../deadlines/names.ts';
import { hashOf } from '../files/hash.ts';
import type { Day } from '../model/day.ts';
import type { Personal } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import type { Facts, Repository } from '../model/repository.ts';

/** A deadline of one of the centres that were read. */
export interface Due {
  readonly deadline: Deadline;
  /** Where to open it, from where the user stands. */
  readonly place: Location;
  /** The name of the centre; '' when the organisation is not described. */
  readonly centre: string;
  readonly responsible: Personal | undefined;
  /** The same wherever the folder lies: the centre and the deadline, and no name that could be read in it. */
  readonly uid: string;
}

/** All deadlines of one repository. `shown` gives a path from where the user stands. */
export function agendaOf(facts: Facts, shown: (file: string) => string): readonly Due[] {
  const { repository } = facts;
  const [organisation] = repository.entries('organisation');
  const name = organisation?.data.shortName ?? organisation?.data.name;
  const centre = name === undefined ? '' : nameIn(repository, name);
  const key = organisation?.data.enterpriseNumber ?? organisation?.data.siren ?? centre;
  return deadlinesOf(facts).map((deadline) => ({
    deadline,
    place: { ...deadline.at, file: shown(deadline.at.file) },
    centre,
    responsible: responsibleOf(deadline, repository),
    uid: `${hashOf(`${key} ${deadline.id}`).slice(0, 32)}@cpas-sec`,
  }));
}

const responsibleOf = ({ who }: Deadline, repository: Repository): Personal | undefined =>
  who === undefined ? undefined : personName(repository, who);

/** The deadlines of several centres in one order: the undated, then day by day. */
export function sortedDues(dues: readonly Due[]): readonly Due[] {
  return [...dues].sort((one, other) => byWhen(one.deadline, other.deadline));
}

/** What of the agenda is shown. */
export interface Choice {
  readonly overdue: readonly Due[];
  /** To be done, since a day that nothing says. */
  readonly undated: readonly Due[];
  /** Would be overdue or undated, but a waiver covers it. */
  readonly waived: readonly Due[];
  readonly coming: readonly Due[];
  /** How many fall due after the last day shown. */
  readonly later: number;
}

/** Splits the agenda at today and at its last day; without one, all of it is shown. */
export function choose(dues: readonly Due[], today: Day, until: Day | undefined): Choice {
  const overdue = dues.filter(({ deadline }) => isOverdue(deadline, today));
  const undated = dues.filter(({ deadline }) => isUndated(deadline));
  const isPast = ({ on = '' }: Deadline) => on < today;
  const waived = dues.filter(({ deadline }) => deadline.waivedUntil !== undefined && isPast(deadline));
  const ahead = dues.filter(({ deadline }) => !isPast(deadline));
  const coming = ahead.filter(({ deadline: { on = '' } }) => until === undefined || on <= until);
  return { overdue, undated, waived, coming, later: ahead.length - coming.length };
}
