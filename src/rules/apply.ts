import { byPlace, type Diagnostic, type Severity } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import type { Settings } from '../model/records.ts';
import type { Facts, Repository } from '../model/repository.ts';
import { normsOfCountry } from '../norms/norms-of-country.ts';
import type { Finding, Level, Profile, Rule } from './rule.ts';
import { discreet, isOnSecrets } from './secrets.ts';
import { isBoundByLaw, type Outcome, type OutcomeRule, type RuleHeader, type SettingsRule } from './settings-rule.ts';
import { isWithin, placeOfEntry } from './waived-places.ts';

const levels: readonly Level[] = ['start', 'standard', 'full'];

/** What judges once the rules have spoken, and the codes of the faults that no setting touches (of the loader). */
export interface LateChecks {
  readonly outcomeRules: readonly OutcomeRule[];
  readonly settingsRules: readonly SettingsRule[];
  readonly fixedCodes: readonly string[];
}

/**
 * Asks every rule that the profile, the level and the settings admit, then those that judge what was found; leaves out
 * what a valid waiver covers; then judges the settings. Sorted by file, line, column and code.
 */
export function applyRules(facts: Facts, rules: readonly Rule[], late: LateChecks): Diagnostic[] {
  const { outcomeRules, settingsRules } = late;
  const waivers = placedWaivers(facts.repository);
  const matchedWaivers = new Set<number>();
  const isKept = (diagnostic: Diagnostic): boolean => {
    if (isOnSecrets(diagnostic.code)) return true;
    const matches = (waivers.get(diagnostic.code) ?? []).filter(({ place }) => covers(place, diagnostic.at));
    for (const { index } of matches) matchedWaivers.add(index);
    return !matches.some(({ until }) => until >= facts.today);
  };
  const settings = facts.repository.settings.data;
  const found = admitted(rules, settings)
    .flatMap((one) => diagnosticsOf(one, facts, () => one.rule.check(facts)))
    .filter(isKept);
  const compared = admitted(outcomeRules, settings).flatMap((one) =>
    diagnosticsOf(one, facts, () => one.rule.check(facts, { found })),
  );
  const kept = [...found, ...compared.filter(isKept)];
  const outcome: Outcome = { found: kept, matchedWaivers, ...nameable(rules, late) };
  const { profile } = settings;
  const onSettings = settingsRules.flatMap((rule) =>
    Array.from(rule.check(facts, outcome), (finding) => diagnostic(rule, rule.severity, finding, profile)),
  );
  return [...kept, ...onSettings].sort(byPlace);
}

/** What the settings may name: the rules they can adjust, and the codes they cannot. */
function nameable(
  rules: readonly Rule[],
  { outcomeRules, settingsRules, fixedCodes }: LateChecks,
): Pick<Outcome, 'rules' | 'fixedCodes'> {
  const all: readonly RuleHeader[] = [...rules, ...outcomeRules];
  const never = [...settingsRules, ...rules.filter(isNeverAdjusted)];
  return {
    rules: new Map(all.filter((rule) => !isNeverAdjusted(rule)).map((rule) => [rule.code, rule])),
    fixedCodes: new Set([...fixedCodes, ...never.map(({ code }) => code)]),
  };
}

const isNeverAdjusted = ({ code }: RuleHeader): boolean => isOnSecrets(code);

interface Admitted<R extends RuleHeader> {
  readonly rule: R;
  readonly severity: Severity;
}

const admittedLists = new WeakMap<readonly RuleHeader[], Map<string, readonly Admitted<RuleHeader>[]>>();

/** The rules that these settings let speak; worked out once for all folders with the same settings. */
function admitted<R extends RuleHeader>(rules: readonly R[], settings: Settings): readonly Admitted<R>[] {
  const lists = admittedLists.get(rules) ?? new Map<string, readonly Admitted<R>[]>();
  admittedLists.set(rules, lists);
  const key = JSON.stringify([settings.profile, settings.level, settings.rules]);
  const known = lists.get(key) as readonly Admitted<R>[] | undefined;
  if (known !== undefined) return known;
  const list = rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  lists.set(key, list);
  return list;
}

function diagnosticsOf(
  { rule, severity }: Admitted<RuleHeader>,
  { repository, replay }: Facts,
  findings: () => Iterable<Finding>,
): Diagnostic[] {
  const { profile } = repository.settings.data;
  if (!canJudge(rule, repository) || (replay && rule.notInReplay)) return [];
  // Most centres have begun a few registers: a hundred rules have nothing to look at, nor V8 to compile.
  if (rule.about !== undefined && repository.entries(rule.about).length === 0) return [];
  return Array.from(findings(), (finding) => diagnostic(rule, severity, finding, profile));
}

/** False while a register in which the rule judges absence could not be read whole. */
export const canJudge = ({ needs = [] }: RuleHeader, { isComplete }: Repository): boolean => needs.every(isComplete);

/** The severity a rule has under these settings; 'off' for one they do not admit. */
export function severityOf(rule: RuleHeader, settings: Settings): Severity | 'off' {
  if (!rule.profiles.includes(settings.profile)) return 'off';
  if (levels.indexOf(rule.level) > levels.indexOf(settings.level ?? 'standard')) return 'off';
  const wanted =
    settings.rules !== undefined && Object.hasOwn(settings.rules, rule.code) ? settings.rules[rule.code] : undefined;
  if (wanted === undefined || isBoundByLaw(rule) || isNeverAdjusted(rule)) return rule.severity;
  return wanted;
}

function diagnostic(rule: RuleHeader, severity: Severity, finding: Finding, profile: Profile): Diagnostic {
  const { at, values = {}, related = [] } = finding;
  return discreet({ code: rule.code, severity, at, values, norms: normsOfCountry(rule.norms, profile), related });
}

interface PlacedWaiver {
  readonly index: number;
  readonly until: string;
  /** Where the entry stands; 'everywhere' without an entry, 'nowhere' for an entry that does not exist. */
  readonly place: Location | 'everywhere' | 'nowhere';
}

function placedWaivers(repository: Repository): ReadonlyMap<string, readonly PlacedWaiver[]> {
  const waivers = new Map<string, PlacedWaiver[]>();
  for (const [index, { rule, entry, until }] of (repository.settings.data.waivers ?? []).entries()) {
    const place = entry === undefined ? 'everywhere' : (placeOfEntry(entry, repository) ?? 'nowhere');
    waivers.set(rule, [...(waivers.get(rule) ?? []), { index, until, place }]);
  }
  return waivers;
}

const covers = (place: PlacedWaiver['place'], at: Location): boolean =>
  typeof place === 'string' ? place === 'everywhere' : isWithin(at, place);
