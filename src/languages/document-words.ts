import type { AnnualReportWords } from './annual-report-words.ts';
import type { BreachWords } from './breach-words.ts';
import type { ChecklistWords } from './checklist-words.ts';
import type { CouncilAgendaWords } from './council-agenda-words.ts';
import type { CouncilWords } from './council-words.ts';
import type { DeclarationWords } from './declaration-words.ts';
import type { DpoDesignationWords } from './dpo-designation-words.ts';
import { annualReport } from './fr/annual-report.ts';
import { breach } from './fr/breach.ts';
import { checklist } from './fr/checklist.ts';
import { checks } from './fr/checks.ts';
import { council } from './fr/council.ts';
import { councilAgenda } from './fr/council-agenda.ts';
import { declaration } from './fr/declaration.ts';
import { dpoDesignation } from './fr/dpo-designation.ts';
import { inventory } from './fr/inventory.ts';
import { normStatement } from './fr/norm-statement.ts';
import { plan } from './fr/plan.ts';
import { planDocument } from './fr/plan-document.ts';
import { questionnaireCommand } from './fr/questionnaire-command.ts';
import { questionnairePage } from './fr/questionnaire-page.ts';
import { requestReply } from './fr/request-reply.ts';
import { securityPolicy } from './fr/security-policy.ts';
import { smallTexts } from './fr/small-texts.ts';
import type { InventoryWords } from './inventory-words.ts';
import type { CheckTexts, Language } from './language.ts';
import type { NormStatementWords } from './norm-statement-words.ts';
import type { PlanDocumentWords } from './plan-document-words.ts';
import type { PlanTexts } from './plan-words.ts';
import type { QuestionnaireTexts } from './questionnaire-command-words.ts';
import type { QuestionnairePageWords } from './questionnaire-page-words.ts';
import type { RequestReplyWords } from './request-reply-words.ts';
import type { SecurityPolicyWords } from './security-policy-words.ts';
import type { SmallTextsWords } from './small-texts-words.ts';

/** Words of documents besides their templates, by topic. Documents are written in French so far. */
export const councilWordsOf = (_code: Language['code']): CouncilWords => council;

export const normStatementWordsOf = (_code: Language['code']): NormStatementWords => normStatement;

/** The sentences of what the rules find, where a document quotes them. */
export const checkSentencesOf = (_code: Language['code']): CheckTexts => checks;

export const planTextsFor = (_code: Language['code']): PlanTexts => plan;

export const planWordsOf = (_code: Language['code']): PlanDocumentWords => planDocument;

export const councilAgendaWordsOf = (_code: Language['code']): CouncilAgendaWords => councilAgenda;

export const annualReportWordsOf = (_code: Language['code']): AnnualReportWords => annualReport;

/** What stands in the way of sending a questionnaire. */
export const questionnaireFindingsOf = (_code: Language['code']): QuestionnaireTexts['findings'] =>
  questionnaireCommand.findings;

export const questionnairePageWordsOf = (_code: Language['code']): QuestionnairePageWords => questionnairePage;

export const securityPolicyWordsOf = (_code: Language['code']): SecurityPolicyWords => securityPolicy;
export const declarationWordsOf = (_code: Language['code']): DeclarationWords => declaration;

export const checklistWordsOf = (_code: Language['code']): ChecklistWords => checklist;
export const inventoryWordsOf = (_code: Language['code']): InventoryWords => inventory;
export const dpoDesignationWordsOf = (_code: Language['code']): DpoDesignationWords => dpoDesignation;

export const breachWordsOf = (_code: Language['code']): BreachWords => breach;

export const requestReplyWordsOf = (_code: Language['code']): RequestReplyWords => requestReply;

export const smallTextsWordsOf = (_code: Language['code']): SmallTextsWords => smallTexts;
