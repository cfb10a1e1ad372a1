import type { FactOf } from './fact.ts';
import { incidentsOfYear } from './incidents-of-year.ts';

/** How many incidents were detected in the controlled year. */
export const incidents: FactOf = incidentsOfYear(() => true);
