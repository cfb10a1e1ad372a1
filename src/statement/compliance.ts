import type { Facts } from '../model/repository.ts';
import type { Norm } from '../norms/catalogue.ts';
import { normNumber } from '../norms/norm-number.ts';
import { type NormSet, normsOf } from '../norms/norm-set.ts';
import { type DomainScore, domainScores, totalScore } from '../rules/domain-scores.ts';
import { citing, isAboutStatement, speakingAgainst } from '../rules/evidence-against.ts';
import { domainsOf, type NormDomain } from '../rules/norm-domains.ts';
import { type JudgedDay, standingsOf, worstFirst } from '../rules/standings.ts';
import { type Assessment, assessmentAt, type Statement } from '../rules/statements.ts';
import { type NormState, normState } from './norm-state.ts';

/** The norms of one domain, in the order of their catalogue, and what counts of them. */
export interface DomainCompliance extends NormDomain {
  /** Undefined where the norms bind nobody of this profile. */
  readonly score: DomainScore | undefined;
  readonly norms: readonly NormState[];
}

/** The statement of compliance of a centre on one day. Plain data. */
export interface Compliance {
  readonly domains: readonly DomainCompliance[];
  readonly total: DomainScore | undefined;
  readonly norms: readonly NormState[];
}

/** What the centre declares of each norm, and what its registers say of it, given what the rules found. */
export function complianceOf(facts: Facts, diagnostics: JudgedDay['diagnostics']): Compliance {
  const judged: JudgedDay = { repository: facts.repository, today: facts.today, diagnostics };
  const scores = domainScores(judged);
  const norms = statesOf(facts, judged, scores.length > 0);
  const grouped = domainsOf(facts.repository);
  const domains = [...new Set(norms.map(({ domain }) => domain))].toSorted(otherLast);
  const titled = new Map(norms.map(({ id }) => [grouped(id).domain, grouped(id)]));
  return {
    norms,
    total: totalScore(judged),
    domains: domains.map((domain) => ({
      ...(titled.get(domain) ?? { domain }),
      score: scores.find((one) => one.domain === domain),
      norms: norms.filter((one) => one.domain === domain),
    })),
  };
}

/** The norms that bind, those that bind on a condition, and whatever else the centre speaks of. */
function statesOf(facts: Facts, judged: JudgedDay, binds: boolean): readonly NormState[] {
  const set = normsOf(facts.repository);
  const binding = new Set(binds ? standingsOf(judged).map(([norm]) => norm) : []);
  const stated = statementsAt(judged, set);
  const wanted = new Set([...binding, ...conditionalNorms(set, binding), ...stated.keys()]);
  const known = set.all.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  const against = speakingAgainst(judged.diagnostics, isAboutStatement);
  const grouped = domainsOf(facts.repository);
  const domainOf = (id: string): string => grouped(id).domain;
  const domains = new Set([...binding].map(domainOf));
  return [...new Set([...known, ...wanted])].map((id) => {
    const norm = set.find(id);
    const domain = domains.has(domainOf(id)) ? domainOf(id) : 'other';
    const errors = citing(id, against, set.standingFor);
    const named = { id, norm, number: normNumber(norm), domain, isBinding: binding.has(id), errors };
    return normState({ statement: undefined, assessment: undefined, ...named, ...stated.get(id) }, facts);
  });
}

/** Those of the catalogues to which the binding norms belong. */
function conditionalNorms(set: NormSet, binding: ReadonlySet<string>): readonly string[] {
  const isBinding = ({ id }: Norm): boolean => binding.has(id);
  const catalogues = new Set(set.all.filter(isBinding).map(({ catalogue }) => catalogue));
  return set.all
    .filter(({ catalogue, appliesTo }) => catalogues.has(catalogue) && appliesTo === 'conditional')
    .map(({ id }) => id);
}

interface Stated {
  readonly statement: Statement;
  readonly assessment: Assessment;
}

/** By norm, what the centre had declared by the day; of two statements on one norm the worse counts. */
function statementsAt({ repository, today }: JudgedDay, set: NormSet): ReadonlyMap<string, Stated> {
  const found = new Map<string, Stated>();
  for (const statement of repository.entries('norms')) {
    const assessment = assessmentAt(statement, today);
    if (assessment === undefined) continue;
    for (const norm of set.standingFor(statement.data.norm)) {
      const before = found.get(norm);
      if (before === undefined || isWorse(assessment, before.assessment)) found.set(norm, { statement, assessment });
    }
  }
  return found;
}

const isWorse = (one: Assessment, other: Assessment): boolean =>
  worstFirst.indexOf(one.status) < worstFirst.indexOf(other.status);

const otherLast = (one: string, other: string): number => Number(one === 'other') - Number(other === 'other');
