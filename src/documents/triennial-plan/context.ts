import { planTextsFor, planWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import type { PlanDocumentWords } from '../../languages/plan-document-words.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Facts } from '../../model/repository.ts';
import { adoptionsOf } from '../../plan/adoptions.ts';
import { type PlanDomain, planDomainOf, planDomains } from '../../plan/plan-domain.ts';
import { type PlanPeriod, plannedActions, planPeriod } from '../../plan/plan-period.ts';
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
  readonly approval: Approval | undefined;
  /** By domain, then by time. */
  readonly actions: readonly Numbered[];
  /** The adoption before the version in force: what the document compares with. */
  readonly previous: Decision | undefined;
  /** The adoption that is the version in force; undefined while no action bears it. */
  readonly current: Decision | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gathers the plan of three years: the one asked for, or the one in force. */
export function planContext(facts: Facts, language: Language, year: number | undefined): PlanContext {
  const period = planPeriod(facts, year);
  const approval = approvalOf(facts, language, period.document);
  const adoptions = adoptionsOf(facts).filter(({ data }) => isOfThisPlan(data.document, period));
  const current = adoptions.find(({ id }) => id === approval?.decision.id);
  return {
    facts,
    language,
    texts: planTextsFor(language.code),
    words: planWordsOf(language.code),
    period,
    approval,
    actions: numbered(plannedActions(facts, period)),
    previous: adoptions.findLast(({ data }) => current === undefined || data.on < current.data.on),
    current,
    diagnostics: judgedAt(facts, facts.today),
  };
}

const isOfThisPlan = (document: string | undefined, period: PlanPeriod): boolean =>
  document === undefined || document === period.document?.id;

function numbered(actions: readonly Action[]): readonly Numbered[] {
  const order: readonly PlanDomain[] = [...planDomains, 'none'];
  return actions
    .map((action) => ({ action, domain: planDomainOf(action.data) }))
    .toSorted((a, b) => order.indexOf(a.domain) - order.indexOf(b.domain) || timeOf(a.action) - timeOf(b.action))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

const timeOf = ({ data: { year = 9999, quarter = 4 } }: Action): number => year * 4 + quarter;
