import type { Day } from '../model/day.ts';
import type { LocalText, Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { standingFor } from '../norms/standing-for.ts';
import type { Action } from './plan-actions.ts';

/** What the centre declares about one norm. */
export type Statement = Entry<Registers['norms']>;

/** What the centre declared of a norm on one day. */
export interface Assessment {
  readonly status: Registers['norms']['status'];
  readonly assessedOn?: Day;
  readonly justification?: LocalText;
  /** False for one that a later assessment has replaced. */
  readonly isLatest: boolean;
}

/** The assessment that held on a day: the latest one made by then. One without a day has always held. */
export function assessmentAt({ data }: Statement, day: Day): Assessment | undefined {
  const { status, assessedOn, justification, earlier = [] } = data;
  if ((assessedOn ?? day) <= day) {
    return {
      status,
      isLatest: true,
      ...(assessedOn === undefined ? {} : { assessedOn }),
      ...(justification === undefined ? {} : { justification }),
    };
  }
  const before = earlier
    .filter((one) => one.assessedOn <= day)
    .toSorted((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1));
  return before[0] && { ...before[0], isLatest: false };
}

const unmet: ReadonlySet<string> = new Set(['partly', 'not-compliant']);

/** The statements that admit a gap. */
export const unmetStatements = ({ repository }: Facts): readonly Statement[] =>
  repository.entries('norms').filter(({ data }) => unmet.has(data.status));

export const compliantStatements = ({ repository }: Facts): readonly Statement[] =>
  repository.entries('norms').filter(({ data }) => data.status === 'compliant');

/** The actions of the plan that answer a statement: those it names, and those that name its norm. */
export function actionsFor({ repository }: Facts, { data }: Statement): readonly Action[] {
  const named = new Set(data.actions ?? []);
  const normsFor = standingFor(repository);
  const wanted = normsFor(data.norm);
  return repository.entries('plan').filter((action) => {
    const answers = (action.data.norms ?? []).flatMap(normsFor).some((norm) => wanted.includes(norm));
    return answers || named.has(action.id);
  });
}
