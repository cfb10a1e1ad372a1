import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts } from '../model/repository.ts';
import { normsOf } from '../norms/norm-set.ts';
import { domainScores } from '../rules/domain-scores.ts';
import { type Action, isOpen } from '../rules/plan-actions.ts';
import { contradictedNorms, type Standing, standingsOf } from '../rules/standings.ts';
import { actionsFor, assessmentAt, type Statement } from '../rules/statements.ts';

/** Why a norm counts as not met. */
export type GapReason = Extract<Standing, 'partly' | 'not-compliant' | 'contradicted' | 'unknown'>;

/** A norm that is not met while no open action works on it. */
export interface Gap {
  readonly norm: string;
  readonly why: GapReason;
  /** Absent for a norm of which the centre states nothing. */
  readonly statement: Statement | undefined;
  /** The codes of the open errors that contradict the statement. */
  readonly errors: readonly string[];
  /** Actions on this norm that are done or dropped. */
  readonly closed: readonly Action[];
}

/** The gaps that the plan does not cover: the norms that bind every centre, in their order, then others the centre speaks of. */
export function planGaps(facts: Facts, diagnostics: readonly Diagnostic[]): readonly Gap[] {
  return unmetNorms(facts, diagnostics).flatMap(({ norm, why }): readonly Gap[] => {
    const statements = facts.repository.entries('norms').filter(({ data }) => data.norm === norm);
    const actions = facts.repository
      .entries('plan')
      .filter((one) => one.data.norms?.includes(norm) || statements.some((it) => actionsFor(facts, it).includes(one)));
    if (actions.some(isOpen)) return [];
    const errors = why === 'contradicted' ? errorsOn(norm, diagnostics) : [];
    return [{ norm, why, statement: statements[0], errors, closed: actions }];
  });
}

/** Every norm that is not met, whether an action works on it or not. */
export function unmetNorms(
  facts: Facts,
  diagnostics: readonly Diagnostic[],
): readonly { readonly norm: string; readonly why: GapReason }[] {
  const judged = { repository: facts.repository, today: facts.today, diagnostics };
  const isBound = domainScores(judged).length > 0;
  const binding = new Set(isBound ? normsOf(facts.repository).binding : []);
  const standings = standingsOf(judged).filter(([norm]) => binding.has(norm));
  const others = otherStandings(facts, diagnostics).filter(([norm]) => !binding.has(norm));
  return [...standings, ...others].flatMap(([norm, why]) => (isGap(why) ? [{ norm, why }] : []));
}

const isGap = (standing: Standing): standing is GapReason => standing !== 'compliant' && standing !== 'not-applicable';

/** What the centre states of norms that do not bind every centre. */
function otherStandings(
  { repository, today }: Facts,
  diagnostics: readonly Diagnostic[],
): readonly (readonly [string, Standing])[] {
  const contradicted = contradictedNorms(diagnostics);
  return repository.entries('norms').flatMap((statement): readonly (readonly [string, Standing])[] => {
    const status = assessmentAt(statement, today)?.status;
    const { norm } = statement.data;
    if (status === undefined) return [];
    return [
      [
        norm,
        status !== 'not-applicable' && status !== 'not-compliant' && contradicted.has(norm) ? 'contradicted' : status,
      ],
    ];
  });
}

const errorsOn = (norm: string, diagnostics: readonly Diagnostic[]): readonly string[] => [
  ...new Set(
    diagnostics
      .filter(({ code, severity, norms }) => severity === 'error' && !code.startsWith('norm/') && norms.includes(norm))
      .map(({ code }) => code),
  ),
];
