import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Registers } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';
import { bindingNorms } from '../norms/binding-norms.ts';
import { standingFor } from '../norms/standing-for.ts';
import { isAboutStatement, speakingAgainst } from './evidence-against.ts';
import { assessmentAt } from './statements.ts';

/** Where the centre stands on a norm: what it states, unless an open error says otherwise. */
export type Standing = Registers['norms']['status'] | 'contradicted' | 'unknown';

export type Standings = readonly (readonly [norm: string, standing: Standing])[];

/** A repository, a day, and what the rules found as of that day. */
export interface JudgedDay {
  readonly repository: Repository;
  readonly today: Day;
  readonly diagnostics: readonly Diagnostic[];
}

/** The norms that bind every CPAS, in the order of their catalogues, with what the centre had declared of each by that day. */
export function standingsOf({ repository, today, diagnostics }: JudgedDay): Standings {
  const contradicted = new Set([...contradictedNorms(diagnostics)].flatMap(standingFor(repository)));
  const stated = statedOf(repository, today);
  return bindingNorms(repository).map((norm) => {
    const status = stated.get(norm);
    const claims = status === 'compliant' || status === 'partly';
    return [norm, claims && contradicted.has(norm) ? 'contradicted' : (status ?? 'unknown')];
  });
}

/** The norms that an open error cites; findings on the statements themselves do not count. */
export const contradictedNorms = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(speakingAgainst(diagnostics, isAboutStatement).flatMap(({ norms }) => norms));

/** Of two statements on one norm the worse counts. One on a norm that was replaced holds for those that stand for it. */
function statedOf(repository: Repository, day: Day): ReadonlyMap<string, Registers['norms']['status']> {
  const stated = new Map<string, Registers['norms']['status']>();
  const normsFor = standingFor(repository);
  for (const statement of repository.entries('norms')) {
    const status = assessmentAt(statement, day)?.status;
    if (status === undefined) continue;
    for (const norm of normsFor(statement.data.norm)) {
      const before = stated.get(norm);
      if (before === undefined || worstFirst.indexOf(status) < worstFirst.indexOf(before)) stated.set(norm, status);
    }
  }
  return stated;
}

/** Of two statements on one norm, the one that counts stands first. */
export const worstFirst: readonly Registers['norms']['status'][] = [
  'not-compliant',
  'partly',
  'compliant',
  'not-applicable',
];
