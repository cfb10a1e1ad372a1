import { addPeriod, type Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts } from '../model/repository.ts';
import type { Norm } from '../norms/catalogue.ts';
import { periods } from '../norms/periods.ts';
import { hasEnded } from '../rules/in-force.ts';
import type { Action } from '../rules/plan-actions.ts';
import type { Standing } from '../rules/standings.ts';
import { type Assessment, actionsFor, type Statement } from '../rules/statements.ts';
import { isOpenOn } from './action-progress.ts';

/** What is known of one norm on one day. */
export interface NormState {
  readonly id: string;
  readonly norm: Norm | undefined;
  /** '12.1', '~12.4', '' for a norm without a number. */
  readonly number: string;
  /** As the ids of the norms name it: 'staff'; 'other' for what is no norm of the set that binds. */
  readonly domain: string;
  /** False for a norm that binds on a condition, or others than the centre: it counts in no score. */
  readonly isBinding: boolean;
  readonly standing: Standing;
  readonly statement: Statement | undefined;
  readonly assessment: Assessment | undefined;
  /** The errors that cite the norm; none unless the centre declares that it meets it, wholly or partly. */
  readonly contradictions: readonly Diagnostic[];
  /** The day by which the norm is to be assessed again; undefined when nobody knows when it was. */
  readonly due: Day | undefined;
  readonly isStale: boolean;
  /** Declared compliant without a measure or a proof. */
  readonly isUnproven: boolean;
  /** Declared partly or not compliant. */
  readonly isUnmet: boolean;
  /** The actions of the plan that answer a gap. */
  readonly actions: readonly Action[];
  /** A gap that no action still to be done answers. */
  readonly lacksAction: boolean;
}

export interface Judged extends Pick<NormState, 'id' | 'norm' | 'number' | 'domain' | 'isBinding'> {
  readonly statement: Statement | undefined;
  readonly assessment: Assessment | undefined;
  /** The open errors that cite the norm. */
  readonly errors: readonly Diagnostic[];
}

/** Measures, proofs and actions are those of the latest assessment: of an earlier one the register keeps the status alone. */
export function normState(judged: Judged, facts: Facts): NormState {
  const { statement, assessment, errors, ...named } = judged;
  const status = assessment?.status;
  const contradictions = status === 'compliant' || status === 'partly' ? errors : [];
  const isUnmet = status === 'partly' || status === 'not-compliant';
  const actions = statement !== undefined && isUnmet ? actionsFor(facts, statement) : [];
  const due = assessment?.assessedOn && addPeriod(assessment.assessedOn, periods['norm-assessment']);
  return {
    ...named,
    statement,
    assessment,
    standing: contradictions.length > 0 ? 'contradicted' : (status ?? 'unknown'),
    contradictions,
    due,
    isStale: hasEnded(due, facts.today),
    isUnproven: status === 'compliant' && assessment?.isLatest === true && proofsNamed(statement) === 0,
    isUnmet,
    actions,
    lacksAction: isUnmet && !actions.some((action) => isOpenOn(action, facts.today)),
  };
}

const proofsNamed = (statement: Statement | undefined): number =>
  (statement?.data.measures ?? []).length + (statement?.data.evidence ?? []).length;
