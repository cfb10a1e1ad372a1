import type { FactOf } from './fact.ts';
import { incidentsOfYear } from './incidents-of-year.ts';

/** How many of the incidents detected in the controlled year are data breaches. */
export const breaches: FactOf = incidentsOfYear(({ data }) => data.breach?.exists === true);
