import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts, Repository } from '../model/repository.ts';
import { applyRules } from './apply.ts';
import { outcomeRules, rules } from './index.ts';

const known = new WeakMap<Repository, Map<Day, readonly Diagnostic[]>>();

/** What the rules find when the registers are judged as of a day: the state that a report or a questionnaire speaks of. */
export function judgedAt({ repository }: Facts, day: Day): readonly Diagnostic[] {
  const days = known.get(repository) ?? new Map<Day, readonly Diagnostic[]>();
  known.set(repository, days);
  const found =
    days.get(day) ??
    applyRules({ repository, today: day, revision: '', replay: true }, rules, {
      outcomeRules,
      settingsRules: [],
      fixedCodes: [],
    });
  days.set(day, found);
  return found;
}
