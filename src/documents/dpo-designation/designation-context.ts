import { dpoDesignationWordsOf } from '../../languages/document-words.ts';
import type { DpoDesignationWords } from '../../languages/dpo-designation-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Day } from '../../model/day.ts';
import type { Facts } from '../../model/repository.ts';
import { bodies } from '../../norms/bodies.ts';
import { inLanguage } from '../../norms/citation.ts';
import type { Designation } from '../../rules/role-holders.ts';

/** All that a part of the designation file may know. */
export interface DesignationContext {
  readonly facts: Facts;
  /** The same facts on a day when the designation holds: its first day while it is still to come, its last day once past. */
  readonly held: Facts;
  readonly designation: Designation;
  readonly language: Language;
  readonly words: DpoDesignationWords;
  /** Short names of the bodies that judge the candidate, and where the form goes. */
  readonly bodies: { readonly bcss: string; readonly sppIs: string; readonly email: string };
}

export function designationContext(facts: Facts, language: Language, designation: Designation): DesignationContext {
  return {
    facts,
    held: { ...facts, today: dayOfHolding(designation, facts.today) },
    designation,
    language,
    words: dpoDesignationWordsOf(language.code),
    bodies: {
      bcss: inLanguage(bodies['be-bcss'].shortName, language.code),
      sppIs: inLanguage(bodies['be-spp-is'].shortName, language.code),
      email: bodies['be-bcss'].email,
    },
  };
}

function dayOfHolding({ data: { startedOn, endedOn } }: Designation, today: Day): Day {
  if (startedOn !== undefined && startedOn > today) return startedOn;
  return endedOn !== undefined && endedOn < today ? endedOn : today;
}
