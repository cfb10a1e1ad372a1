import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { inLanguage } from '../../norms/citation.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { isDomain, type PlanDomain, planDomains } from '../../plan/plan-domain.ts';
import { type GapReason, unmetNorms } from '../../plan/plan-gaps.ts';
import { type DomainScore, domainScores } from '../../rules/domain-scores.ts';
import { domainOf } from '../../rules/norm-domains.ts';
import type { Standing } from '../../rules/standings.ts';
import { type Said, sayer, sentence } from '../said.ts';
import { actionRow, numberOrId } from './action-row.ts';
import type { PlanContext } from './context.ts';

/** A norm that is not met, as its domain names it. */
interface Unmet {
  readonly number: string;
  readonly title: string;
  readonly why: string;
  /** It binds every centre. */
  readonly binds: boolean;
  readonly statement: Said;
  /** 'n° 5, n° 7'; '' when no action works on it. */
  readonly actions: string;
}

/** The domains one after the other: where the centre stands, what is missing, what will be done. */
export function domainSections(context: PlanContext) {
  const scores = scoresOf(context);
  const unmet = context.isPast ? [] : unmetNorms(context.facts, context.diagnostics);
  const order: readonly PlanDomain[] = [...planDomains, 'none'];
  return order.flatMap((domain) => {
    const score = scores.find((one) => one.domain === domain);
    const actions = context.actions.filter((one) => one.domain === domain);
    const gaps = unmet.filter(({ norm }) => isIn(norm, domain)).map((one) => unmetOf(one, context));
    if (score === undefined && actions.length === 0 && gaps.length === 0) return [];
    return [
      {
        domain,
        title: context.texts.domains[domain],
        state: score === undefined ? '' : stateOf(score, context),
        unmet: gaps,
        actions: actions.map((one) => actionRow(one, context)),
      },
    ];
  });
}

const isIn = (norm: string, domain: PlanDomain): boolean => {
  const own = domainOf(norm);
  return isDomain(own) ? own === domain : domain === 'none';
};

const scoresOf = ({ facts: { repository, today }, diagnostics, isPast }: PlanContext): readonly DomainScore[] =>
  isPast ? [] : domainScores({ repository, today, diagnostics });

const order: readonly Standing[] = [
  'compliant',
  'partly',
  'not-compliant',
  'contradicted',
  'unknown',
  'not-applicable',
];

/** 'sur 7 normes, 6 conformes et 1 en partie conforme' */
function stateOf({ standings }: DomainScore, { words, language }: PlanContext): string {
  const counted = order.filter((standing) => standings[standing] > 0);
  const total = order.reduce((sum, standing) => sum + standings[standing], 0);
  const said = counted.map((standing) => plural(words.standings[standing], standings[standing], language));
  return fillSentence(plural(words.norms, total, language), { standings: language.formatList(said) });
}

function unmetOf({ norm, why }: { readonly norm: string; readonly why: GapReason }, context: PlanContext): Unmet {
  const { facts, texts, words, language, actions } = context;
  const statement = facts.repository.entries('norms').find(({ data }) => data.norm === norm);
  const named = new Set(statement?.data.actions ?? []);
  const open = actions.filter(
    ({ action: { id, data } }) => data.state !== 'done' && (named.has(id) || data.norms?.includes(norm) === true),
  );
  return {
    number: numberOrId(norm, facts),
    title: inLanguage(normsOf(facts.repository).find(norm)?.title ?? {}, language.code),
    why: texts.why[why],
    binds: normsOf(facts.repository).binding.includes(norm),
    statement:
      statement === undefined
        ? ''
        : sentence(sayer(language, statement).optional(statement.data.justification, 'justification')),
    actions: open.map(({ number }) => fillSentence(words.actionNumber, { number })).join(', '),
  };
}

/** How the norms stand, domain by domain, with a line for all: figures for a table. None where the minimal norms do not bind. */
export function standingTable(context: PlanContext) {
  const { texts } = context;
  const rows = scoresOf(context).map(({ domain, standings }) => ({
    title: isDomain(domain) ? texts.domains[domain] : domain,
    ...figuresOf([standings]),
  }));
  const all = scoresOf(context).map(({ standings }) => standings);
  return { rows, total: figuresOf(all) };
}

function figuresOf(standings: readonly DomainScore['standings'][]) {
  const of = (...wanted: readonly Standing[]): number =>
    standings.reduce((sum, one) => sum + wanted.reduce((part, standing) => part + one[standing], 0), 0);
  return {
    norms: of(...order),
    compliant: of('compliant'),
    partly: of('partly'),
    notCompliant: of('not-compliant', 'contradicted'),
    unknown: of('unknown'),
    notApplicable: of('not-applicable'),
  };
}
