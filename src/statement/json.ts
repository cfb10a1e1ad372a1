import type { CheckTexts, Language } from '../languages/language.ts';
import { fillSentence, masked } from '../languages/sentence.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Location, placeAlone } from '../model/location.ts';
import { inLanguage } from '../norms/citation.ts';
import { printable } from '../reports/printable.ts';
import { progressOn } from './action-progress.ts';
import { chosenNorms, concerns, coverageOf, isConcerned, isConditional } from './concerns.ts';
import type { NormState } from './norm-state.ts';
import type { StatementHead } from './page.ts';

export interface JsonContext {
  readonly language: Language;
  readonly sentences: CheckTexts;
  /** The place from where the user stands. */
  place(at: Location): Location;
}

/** One JSON object. `formatVersion` changes when a field changes its meaning; what is not known is null. */
export function statementJson(head: StatementHead, context: JsonContext): string {
  const { compliance, only } = head;
  const chosen = new Set(chosenNorms(compliance, only));
  const page = {
    formatVersion: 1,
    today: head.today,
    organisation: head.organisation,
    profile: head.profile,
    level: head.level,
    incomplete: head.warning !== '',
    only,
    coverage: coverageOf(compliance.norms),
    concerns: Object.fromEntries(
      concerns.map((one) => [one, compliance.norms.filter((norm) => isConcerned(norm, one)).length]),
    ),
    score: compliance.total?.score,
    domains: compliance.domains.map(({ domain, score, norms }) => ({
      domain,
      coverage: coverageOf(norms),
      score: score?.score,
      standings: score?.standings,
      norms: norms.filter((one) => chosen.has(one)).map((one) => normData(one, { ...context, today: head.today })),
    })),
  };
  return `${JSON.stringify(page, plain, 2)}\n`;
}

function normData(state: NormState, context: JsonContext & { readonly today: Day }): object {
  const { norm, statement, assessment, contradictions, actions } = state;
  return {
    norm: state.id,
    number: norm?.number,
    verified: norm?.verified === true,
    title: norm === undefined ? undefined : inLanguage(norm.title, context.language.code),
    binding: state.isBinding,
    conditional: isConditional(state),
    standing: state.standing,
    status: assessment?.status,
    assessedOn: assessment?.assessedOn,
    due: state.due,
    stale: state.isStale,
    unproven: state.isUnproven,
    gap: state.isUnmet,
    actions: actions.map((action) => {
      const { id, data } = action;
      return { id, year: data.year, quarter: data.quarter, state: progressOn(action, context.today) };
    }),
    lacksAction: state.lacksAction,
    at: statement && placeAlone(context.place(statement.at('status'))),
    contradictions: contradictions.map((one) => contradictionData(one, context)),
  };
}

const contradictionData = ({ code, values, at }: Diagnostic, { sentences, place }: JsonContext): object => ({
  code,
  message: printable(fillSentence(sentences[code]?.message ?? code, values, masked)),
  at: placeAlone(place(at)),
});

/** A field never goes missing: undefined is written as null. */
const plain = (_: string, value: unknown): unknown => {
  if (value === undefined) return null;
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
};
