import type { FactOf } from './fact.ts';
import { weeklyHours } from './weekly-hours.ts';

export const deputyHours: FactOf = weeklyHours('deputy-security-adviser');
