import type { Repository } from '../model/repository.ts';
import { cpasNorms } from '../norms/cpas-norms.ts';
import { domainOf, type JudgedDay, type Standing, type Standings, standingsOf } from './standings.ts';
import { followsMinimalNorms } from './statements.ts';

/** How many norms of a domain stand how, and what that is worth. */
export interface DomainScore {
  /** As the ids of the norms name it: 'staff'. */
  readonly domain: string;
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

/** The score of each domain of the minimal norms, in the order of the catalogue; none where they do not bind. */
export function domainScores(judged: JudgedDay): readonly DomainScore[] {
  if (!isBound(judged.repository)) return [];
  const standings = standingsOf(judged);
  const domains = [...new Set(cpasNorms.map(domainOf))];
  return domains.map((domain) =>
    scoreOf(
      domain,
      standings.filter(([norm]) => domainOf(norm) === domain),
    ),
  );
}

/** The same over all domains. */
export const totalScore = (judged: JudgedDay): DomainScore | undefined =>
  isBound(judged.repository) ? scoreOf('all', standingsOf(judged)) : undefined;

/** As for the rule on missing statements: a centre may follow other catalogues only. */
const isBound = (repository: Repository): boolean =>
  repository.settings.data.profile === 'be-cpas' && followsMinimalNorms(repository);

function scoreOf(domain: string, standings: Standings): DomainScore {
  const count = (wanted: Standing): number => standings.filter(([, standing]) => standing === wanted).length;
  const norms = standings.length - count('not-applicable');
  const points = standings.reduce((sum, [, standing]) => sum + worth[standing], 0);
  return {
    domain,
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
