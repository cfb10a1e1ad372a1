import type { FactOf } from './fact.ts';
import { weeklyHours } from './weekly-hours.ts';

export const adviserHours: FactOf = weeklyHours('security-adviser');
