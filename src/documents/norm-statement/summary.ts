import { plural } from '../../languages/plural.ts';
import { percentOf } from '../../rules/percent-of.ts';
import type { Standing } from '../../rules/standings.ts';
import { coverageOf, isConditional } from '../../statement/concerns.ts';
import type { NormState } from '../../statement/norm-state.ts';
import { domainName, type StatementContext, standingOrder } from './context.ts';

/** One line of the table of domains. */
export interface SummaryRow {
  readonly domain: string;
  readonly norms: number;
  /** In the order of the states. */
  readonly counts: readonly number[];
  /** Those of the states that occur somewhere. */
  readonly cells: readonly number[];
  /** '83 %'; '–' where no norm applies. */
  readonly score: string;
}

/** The norms that bind, domain by domain and together, and those beside them. */
export interface Summary {
  readonly rows: readonly SummaryRow[];
  /** The names of the states that occur. */
  readonly columns: readonly string[];
  /** '49 conformes, 5 en partie conformes' */
  readonly inWords: string;
  readonly score: string;
  readonly stated: number;
  readonly binding: number;
  readonly conditional: { readonly count: number; readonly stated: number; readonly inWords: string };
  readonly others: { readonly count: number; readonly inWords: string };
}

export function summaryOf(context: StatementContext): Summary {
  const { compliance } = context;
  const binding = compliance.norms.filter(({ isBinding }) => isBinding);
  const conditional = compliance.norms.filter(isConditional);
  const others = compliance.norms.filter((one) => !one.isBinding && !isConditional(one));
  const domains = compliance.domains.flatMap((domain) => {
    const bound = domain.norms.filter(({ isBinding }) => isBinding);
    return bound.length === 0 ? [] : [rowOf(domainName(domain, context), bound, domain.score?.score)];
  });
  const total = rowOf(domainName({ domain: 'all' }, context), binding, compliance.total?.score);
  const occurring = standingOrder.filter((standing) => countOf(binding, standing) > 0);
  const covered = coverageOf(compliance.norms);
  return {
    rows: domains.length === 0 ? [] : [...domains, total].map((row) => ({ ...row, cells: cellsOf(row, occurring) })),
    columns: occurring.map((standing) => context.words.columns[standing]),
    inWords: countedWords(binding, context),
    score: total.score,
    stated: covered.binding.stated,
    binding: binding.length,
    conditional: { ...covered.conditional, inWords: countedWords(conditional, context) },
    others: { count: others.length, inWords: countedWords(others, context) },
  };
}

const cellsOf = ({ counts }: Pick<SummaryRow, 'counts'>, columns: readonly Standing[]): readonly number[] =>
  columns.map((standing) => counts[standingOrder.indexOf(standing)] ?? 0);

const rowOf = (domain: string, norms: readonly NormState[], score: number | undefined) => ({
  domain,
  norms: norms.length,
  counts: standingOrder.map((standing) => countOf(norms, standing)),
  score: score === undefined ? '–' : `${percentOf(score)} %`,
});

const countOf = (norms: readonly NormState[], wanted: Standing): number =>
  norms.filter(({ standing }) => standing === wanted).length;

/** The states that occur, with their numbers. */
export function countedWords(norms: readonly NormState[], { words, language }: StatementContext): string {
  const parts = standingOrder.flatMap((standing) => {
    const count = countOf(norms, standing);
    return count === 0 ? [] : [plural(words.counted[standing], count, language)];
  });
  return parts.join(', ');
}
