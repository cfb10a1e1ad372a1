import { planTextsFor, planWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import type { PlanDocumentWords } from '../../languages/plan-document-words.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Facts } from '../../model/repository.ts';
import { asksAgain } from '../../plan/asks-again.ts';
import { type PlanDomain, planDomainOf, planDomains } from '../../plan/plan-domain.ts';
import { planHistory } from '../../plan/plan-history.ts';
import { planMoves } from '../../plan/plan-moves.ts';
import { isOver, planOfYear } from '../../plan/plan-of-year.ts';
import { isDated, type PlanPeriod, plannedActions } from '../../plan/plan-period.ts';
import type { PlanSpeech } from '../../plan/plan-said.ts';
import type { Decision } from '../../rules/approvals.ts';
import { judgedAt } from '../../rules/judged-at.ts';
import type { Action } from '../../rules/plan-actions.ts';
import { type Approval, approvalOf } from '../approval.ts';

/** An action of the plan, and the number under which the document speaks of it. */
export interface Numbered {
  readonly number: number;
  readonly action: Action;
  readonly domain: PlanDomain;
}

/** What every part of the document starts from. */
export interface PlanContext extends PlanSpeech {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: PlanDocumentWords;
  readonly period: PlanPeriod;
  /** Its last year is past: the norms and the gaps of the day are not its own. */
  readonly isPast: boolean;
  readonly approval: Approval | undefined;
  /** By domain, then by time. */
  readonly actions: readonly Numbered[];
  /** The adoption before the version in force. */
  readonly previous: Decision | undefined;
  /** The adoption that is the version in force; undefined while no action bears it. */
  readonly current: Decision | undefined;
  /** What the times of the calendar are compared with: the version in force once the plan differs from it. */
  readonly basis: Decision | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gathers the plan of three years: the one asked for, or the one in force; undefined where there is none. */
export function planContext(facts: Facts, language: Language, year: number | undefined): PlanContext | undefined {
  const period = planOfYear(facts, year);
  if (period === undefined) return undefined;
  const isPast = isOver(period, facts);
  const approved = approvalOf(facts, language, period.document);
  const { latest, before } = planHistory(facts, period);
  const current =
    approved !== undefined && latest !== undefined && approved.decision.data.on <= latest.data.on ? latest : undefined;
  const isOutdated = !isPast && current !== undefined && asksAgain(planMoves(facts, current, period), facts);
  const previous = current === undefined ? latest : before;
  return {
    facts,
    language,
    texts: planTextsFor(language.code),
    words: planWordsOf(language.code),
    period,
    approval: approved && { ...approved, isOutdated },
    isPast,
    actions: numbered(plannedActions(facts, period).filter((action) => !isPast || isDated(action, period))),
    previous,
    current,
    basis: isOutdated ? current : previous,
    diagnostics: judgedAt(facts, facts.today),
  };
}

function numbered(actions: readonly Action[]): readonly Numbered[] {
  const order: readonly PlanDomain[] = [...planDomains, 'none'];
  return actions
    .map((action) => ({ action, domain: planDomainOf(action.data) }))
    .toSorted((a, b) => order.indexOf(a.domain) - order.indexOf(b.domain) || timeOf(a.action) - timeOf(b.action))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

const timeOf = ({ data: { year = 9999, quarter = 4 } }: Action): number => year * 4 + quarter;
