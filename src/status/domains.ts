import type { Diagnostic } from '../model/diagnostic.ts';
import type { Registers } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';
import { cpasNorms } from '../norms/cpas-norms.ts';
import { followsMinimalNorms } from '../rules/statements.ts';

/** Where the centre stands on a norm: what it states, unless an open error says otherwise. */
export type Standing = Registers['norms']['status'] | 'contradicted' | 'unknown';

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
export function domainScores(repository: Repository, diagnostics: readonly Diagnostic[]): readonly DomainScore[] {
  if (!isBound(repository)) return [];
  const standings = standingsOf(repository, diagnostics);
  const domains = [...new Set(cpasNorms.map(domainOf))];
  return domains.map((domain) =>
    scoreOf(
      domain,
      standings.filter(([norm]) => domainOf(norm) === domain),
    ),
  );
}

/** The same over all domains. */
export function totalScore(repository: Repository, diagnostics: readonly Diagnostic[]): DomainScore | undefined {
  return isBound(repository) ? scoreOf('all', standingsOf(repository, diagnostics)) : undefined;
}

/** As for the rule on missing statements: a centre may follow other catalogues only. */
const isBound = (repository: Repository): boolean =>
  repository.settings.data.profile === 'be-cpas' && followsMinimalNorms(repository);

/** 'bcss:staff.awareness' -> 'staff' */
const domainOf = (norm: string): string => norm.slice(norm.indexOf(':') + 1, norm.indexOf('.'));

type Standings = readonly (readonly [norm: string, standing: Standing])[];

function standingsOf(repository: Repository, diagnostics: readonly Diagnostic[]): Standings {
  const open = diagnostics.filter(({ code, severity }) => severity === 'error' && !code.startsWith('norm/'));
  const contradicted = new Set(open.flatMap(({ norms }) => norms));
  const stated = statedOf(repository);
  return cpasNorms.map((norm) => {
    const status = stated.get(norm);
    const claims = status === 'compliant' || status === 'partly';
    return [norm, claims && contradicted.has(norm) ? 'contradicted' : (status ?? 'unknown')];
  });
}

/** Of two statements on one norm the worse counts. */
function statedOf(repository: Repository): ReadonlyMap<string, Registers['norms']['status']> {
  const stated = new Map<string, Registers['norms']['status']>();
  for (const { data } of repository.entries('norms')) {
    const before = stated.get(data.norm);
    if (before === undefined || worst.indexOf(data.status) < worst.indexOf(before)) stated.set(data.norm, data.status);
  }
  return stated;
}

const worst: readonly Registers['norms']['status'][] = ['not-compliant', 'partly', 'compliant', 'not-applicable'];

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
