import { controlDays } from './duty-days.ts';
import { type FactOf, latestDay } from './fact.ts';

export const lastContinuityExercise: FactOf = (facts) =>
  latestDay(facts, controlDays(facts, 'duty:continuity-exercise'));
