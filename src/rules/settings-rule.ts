import type { Diagnostic } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import type { Finding, Rule } from './rule.ts';

/** What is known of a rule without asking it. */
export type RuleHeader = Omit<Rule, 'check'>;

/** What the rules have found: what a waiver covers is left out. */
export interface Verdicts {
  readonly found: readonly Diagnostic[];
}

/** A rule that compares the registers with what the other rules found in them; settings and waivers act on it as on those. */
export interface OutcomeRule extends RuleHeader {
  check(facts: Facts, verdicts: Verdicts): Iterable<Finding>;
}

/** What the settings could act upon, and what they did: the matter of the rules on the settings. */
export interface Outcome extends Verdicts {
  /** The rules whose severity the settings may change, by code. */
  readonly rules: ReadonlyMap<string, RuleHeader>;
  /** Codes of faults that no setting touches: those of reading, shape and links, of secrets, and of the settings. */
  readonly fixedCodes: ReadonlySet<string>;
  /** The positions in `waivers` of those that concern at least one finding, expired or not. */
  readonly matchedWaivers: ReadonlySet<number>;
}

/** A rule on the settings themselves: it judges after the others, and no setting silences it. */
export interface SettingsRule extends RuleHeader {
  check(facts: Facts, outcome: Outcome): Iterable<Finding>;
}

/** True when a law makes the rule an error: the settings may not lower it, only a dated waiver may. */
export const isBoundByLaw = ({ severity, norms }: RuleHeader): boolean =>
  severity === 'error' && norms.some((norm) => norm.startsWith('gdpr:') || norm.startsWith('law:'));

/** A place of the settings that names a rule. */
interface Mention {
  readonly rule: string;
  place(): Location;
}

/** Every rule that the settings name, in `rules` and in `waivers`. */
export function mentions({ repository: { settings } }: Facts): readonly Mention[] {
  const { rules = {}, waivers = [] } = settings.data;
  return [
    ...Object.keys(rules).map((rule) => ({ rule, place: () => settings.atKey('rules', rule) })),
    ...waivers.map(({ rule }, index) => ({ rule, place: () => settings.at('waivers', index, 'rule') })),
  ];
}
