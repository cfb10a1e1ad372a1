import { securityPolicyWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { phrase } from '../../languages/phrase.ts';
import type { SecurityPolicyWords } from '../../languages/security-policy-words.ts';
import type { RegisterName } from '../../model/records.ts';
import type { Facts } from '../../model/repository.ts';
import { type ControlledDocument, documentsInForce, newest } from '../../rules/controlled-documents.ts';
import { type Approval, approvalOf } from '../approval.ts';
import type { Missing } from '../document.ts';

/** What every part of the policy starts from. */
export interface PolicyContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: SecurityPolicyWords;
  /** The policy among the controlled documents: it bears the version. */
  readonly document: ControlledDocument | undefined;
  readonly approval: Approval | undefined;
}

export function policyContext(facts: Facts, language: Language): PolicyContext {
  const document = newest(documentsInForce(facts, 'security-policy'));
  return {
    facts,
    language,
    words: securityPolicyWordsOf(language.code),
    document,
    approval: approvalOf(facts, language, document),
  };
}

/** The mark of an entry that no register holds yet: 'kind: it-charter' of registers/documents.yaml. */
export const missingEntry = (register: RegisterName, field: string): Missing => ({
  missing: { at: { file: `registers/${register}.yaml`, line: 1, column: 1, pointer: '' }, field },
});

/** 'P1Y' -> 'chaque année', 'P4Y' -> 'tous les quatre ans'. */
export function every(period: string, { words, language }: PolicyContext): string {
  const unit = /^P1([YMWD])$/.exec(period)?.[1] as keyof SecurityPolicyWords['each'] | undefined;
  return unit === undefined ? phrase(words.every, { period: language.formatPeriod(period) }) : words.each[unit];
}
