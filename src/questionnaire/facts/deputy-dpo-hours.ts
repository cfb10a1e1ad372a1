import type { FactOf } from './fact.ts';
import { weeklyHours } from './weekly-hours.ts';

export const deputyDpoHours: FactOf = weeklyHours('deputy-dpo');
