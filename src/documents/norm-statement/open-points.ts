import { plural } from '../../languages/plural.ts';
import { isOpenOn } from '../../statement/action-progress.ts';
import { isConcerned, isConditional } from '../../statement/concerns.ts';
import type { NormState } from '../../statement/norm-state.ts';
import { nameOf, type StatementContext } from './context.ts';
import { type PlanLine, planLine } from './plan-lines.ts';

/** A gap, and the actions still to be done that answer it. */
export interface GapLine {
  readonly name: string;
  readonly standing: string;
  readonly actions: readonly PlanLine[];
}

/** What remains to be done for the norms; contradictions apart. */
export function openPoints(context: StatementContext) {
  const { compliance, words, facts, language } = context;
  const names = (isWanted: (state: NormState) => boolean): readonly string[] =>
    compliance.norms.filter(isWanted).map((state) => nameOf(state, context));
  const undeclared = compliance.norms.filter((state) => isConcerned(state, 'missing')).length;
  return {
    /** '53 normes'; '' when the centre speaks of each. */
    undeclared: undeclared === 0 ? '' : plural(words.norms, undeclared, language),
    gaps: compliance.norms
      .filter((state) => isConcerned(state, 'gaps'))
      .map(
        (state): GapLine => ({
          name: nameOf(state, context),
          standing: words.standings[state.standing],
          actions: state.actions
            .filter((action) => isOpenOn(action, facts.today))
            .map((action) => planLine(action, context)),
        }),
      ),
    stale: names((state) => isConcerned(state, 'stale')),
    unproven: names((state) => isConcerned(state, 'unproven')),
    missing: names((state) => isConcerned(state, 'missing') && !isConditional(state)),
    conditionsMissing: names((state) => isConcerned(state, 'missing') && isConditional(state)),
  };
}
