import type { Concern } from '../languages/statement-words.ts';
import type { Compliance } from './compliance.ts';
import type { NormState } from './norm-state.ts';

/** What asks for somebody's work, the gravest first. */
export const concerns: readonly Concern[] = ['contradictions', 'stale', 'unproven', 'gaps', 'missing'];

/** Whether a norm is in the case that a reader asks for. */
export function isConcerned(state: NormState, concern: Concern): boolean {
  switch (concern) {
    case 'contradictions':
      return state.contradictions.length > 0;
    case 'stale':
      return state.isStale;
    case 'unproven':
      return state.isUnproven;
    case 'gaps':
      return state.isUnmet;
    case 'missing':
      return state.assessment === undefined;
  }
}

/** The norms that are not fully met: declared so, or declared met against an error of the registers. */
export const unmetNorms = ({ norms }: Compliance): readonly NormState[] =>
  norms.filter((one) => isConcerned(one, 'gaps') || isConcerned(one, 'contradictions'));

/** The norms in that case; all without one. */
export const chosenNorms = ({ norms }: Compliance, concern: Concern | undefined): readonly NormState[] =>
  concern === undefined ? norms : norms.filter((one) => isConcerned(one, concern));

export interface Coverage {
  readonly stated: number;
  readonly count: number;
}

/** How many of the norms that bind are stated, and how many of those that bind on a condition. */
export function coverageOf(norms: readonly NormState[]): {
  readonly binding: Coverage;
  readonly conditional: Coverage;
} {
  const count = (some: readonly NormState[]): Coverage => ({
    stated: some.filter(({ assessment }) => assessment !== undefined).length,
    count: some.length,
  });
  return {
    binding: count(norms.filter(({ isBinding }) => isBinding)),
    conditional: count(norms.filter(isConditional)),
  };
}

export const isConditional = ({ isBinding, norm }: NormState): boolean =>
  !isBinding && norm?.appliesTo === 'conditional';
