import type { Day } from '../../model/day.ts';
import { actsFor } from '../../rules/role-holders.ts';
import type { DesignationContext } from './designation-context.ts';

/** What is known of the procedure on the day: a date to come counts as not yet. */
export interface Milestones {
  readonly opinion: { readonly on: Day; readonly favourable?: boolean } | undefined;
  readonly approval: { readonly on: Day; readonly granted: boolean } | undefined;
  /** When the officer became local manager at the portal. */
  readonly portal: Day | undefined;
  /** The opinion or the approval is against the candidate. */
  readonly isRefused: boolean;
  readonly hasEnded: boolean;
}

export function milestones(context: DesignationContext): Milestones {
  const { designation, facts } = context;
  const { today } = facts;
  const { opinion, approval, endedOn } = designation.data;
  const given = opinion !== undefined && opinion.on <= today ? opinion : undefined;
  const answered = approval !== undefined && approval.on <= today ? approval : undefined;
  return {
    opinion: given,
    approval: answered,
    portal: portalDay(context),
    isRefused: answered === undefined ? given?.favourable === false : !answered.granted,
    hasEnded: endedOn !== undefined && endedOn < today,
  };
}

/** Written with the officer, or with the role of local manager that the officer holds from then on. */
function portalDay({ designation, facts }: DesignationContext): Day | undefined {
  const { repository, today } = facts;
  const since = designation.data.startedOn ?? '';
  const manager = repository
    .entries('roles')
    .filter(({ data }) => data.role === 'local-access-manager')
    .filter((one) => (one.data.portalChangedOn ?? '') >= since && actsFor(facts, one, designation));
  const days = [designation, ...manager].flatMap(({ data }) => data.portalChangedOn ?? []);
  return days.toSorted().find((day) => day <= today);
}
