import type { Related, Severity, Values } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import type { RegisterName } from '../model/records.ts';
import type { Facts } from '../model/repository.ts';
import type { NormId } from '../norms/norm-id.ts';

/** How far a centre has come: a rule of level 'standard' is silent for a centre that declares 'start'. */
export type Level = 'start' | 'standard' | 'full';
export type Profile = 'be-cpas' | 'be-municipality' | 'fr-departement' | 'fr-ccas';

/** A question to the facts. Its sentences live in `languages/`, under its code. */
export interface Rule {
  /** '<family>/<file name>', e.g. 'processing/no-legal-basis'. */
  readonly code: string;
  readonly severity: Severity;
  readonly norms: readonly NormId[];
  readonly level: Level;
  readonly profiles: readonly Profile[];
  /** The register whose entries are judged: while it has none, there is nothing to ask. */
  readonly about?: RegisterName;
  /** Compares with the real day: silent when the registers are judged as of another one. */
  readonly notInReplay?: true;
  /** Registers in which absence is judged: the rule is silent while a file or record of one of them is faulty. */
  readonly needs?: readonly RegisterName[];
  /** Pure: the same facts give the same findings, in the order of the files. */
  check(facts: Facts): Iterable<Finding>;
}

/** One answer of a rule: the node to show, the values of its sentence, the other places that explain it. */
export interface Finding {
  readonly at: Location;
  readonly values?: Values;
  readonly related?: readonly Related[];
}

export const everyProfile: readonly Profile[] = ['be-cpas', 'be-municipality', 'fr-departement', 'fr-ccas'];
export const belgianProfiles: readonly Profile[] = ['be-cpas', 'be-municipality'];
export const frenchProfiles: readonly Profile[] = ['fr-departement', 'fr-ccas'];
