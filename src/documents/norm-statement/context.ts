import { checkSentencesOf, normStatementWordsOf } from '../../languages/document-words.ts';
import type { CheckTexts, Language } from '../../languages/language.ts';
import type { NormStatementWords } from '../../languages/norm-statement-words.ts';
import type { Facts } from '../../model/repository.ts';
import { inLanguage } from '../../norms/citation.ts';
import { judgedAt } from '../../rules/judged-at.ts';
import { domainTitle, type NormDomain } from '../../rules/norm-domains.ts';
import type { Standing } from '../../rules/standings.ts';
import { type Compliance, complianceOf } from '../../statement/compliance.ts';
import type { NormState } from '../../statement/norm-state.ts';

/** What every part of the statement of compliance needs. */
export interface StatementContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: NormStatementWords;
  readonly sentences: CheckTexts;
  readonly compliance: Compliance;
}

export const statementContext = (facts: Facts, language: Language): StatementContext => ({
  facts,
  language,
  words: normStatementWordsOf(language.code),
  sentences: checkSentencesOf(language.code),
  compliance: complianceOf(facts, judgedAt(facts, facts.today)),
});

/** The order in which states are told, the best first. */
export const standingOrder: readonly Standing[] = [
  ...(['compliant', 'partly', 'not-compliant', 'contradicted', 'unknown', 'not-applicable'] as const),
];

/** '~9.3 Gestionnaires de système'; a text that has no number among the norms goes by its citation. */
export function nameOf({ id, norm, number }: NormState, { language }: StatementContext): string {
  if (norm === undefined) return id;
  const title = inLanguage(norm.title, language.code) || id;
  return `${number === '' ? `${inLanguage(norm.citation, language.code)},` : number} ${title}`;
}

export const domainName = (domain: NormDomain, { words, language }: StatementContext): string =>
  domainTitle(domain, language.code, words.domains);
