import type { Repository } from '../model/repository.ts';
import { bindingNorms } from '../norms/binding-norms.ts';
import { domainsOf, type NormDomain } from './norm-domains.ts';
import { type JudgedDay, type Standing, type Standings, standingsOf } from './standings.ts';

/** How many norms of a domain stand how, and what that is worth. */
export interface DomainScore extends NormDomain {
  /** The norms that count: those that bind every CPAS, but those stated not applicable. */
  readonly norms: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** From 0 to 1: an unknown norm earns nothing. Undefined when nothing is known or nothing applies. */
  readonly score: number | undefined;
}

const worth: Readonly<Record<Standing, number>> = {
  compliant: 1,
  partly: 0.5,
  'not-compliant': 0,
  'not-applicable': 0,
  contradicted: 0,
  unknown: 0,
};

/** The score of each domain of the norms that bind, in the order of their catalogues; none where no norm binds. */
export function domainScores(judged: JudgedDay): readonly DomainScore[] {
  if (!isBound(judged.repository)) return [];
  const of = domainsOf(judged.repository);
  const standings = standingsOf(judged);
  const domains = new Map(standings.map(([norm]) => [of(norm).domain, of(norm)] as const));
  return [...domains].map(([name, domain]) =>
    scoreOf(
      domain,
      standings.filter(([norm]) => of(norm).domain === name),
    ),
  );
}

/** The same over all domains. */
export const totalScore = (judged: JudgedDay): DomainScore | undefined =>
  isBound(judged.repository) ? scoreOf({ domain: 'all' }, standingsOf(judged)) : undefined;

/** As for the rule on missing statements: a centre may follow catalogues that bind nobody. */
const isBound = (repository: Repository): boolean =>
  repository.settings.data.profile === 'be-cpas' && bindingNorms(repository).length > 0;

function scoreOf(domain: NormDomain, standings: Standings): DomainScore {
  const count = (wanted: Standing): number => standings.filter(([, standing]) => standing === wanted).length;
  const norms = standings.length - count('not-applicable');
  const points = standings.reduce((sum, [, standing]) => sum + worth[standing], 0);
  return {
    ...domain,
    norms,
    standings: {
      compliant: count('compliant'),
      partly: count('partly'),
      'not-compliant': count('not-compliant'),
      'not-applicable': count('not-applicable'),
      contradicted: count('contradicted'),
      unknown: count('unknown'),
    },
    score: norms === count('unknown') ? undefined : points / norms,
  };
}
