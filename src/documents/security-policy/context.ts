import { securityPolicyWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { phrase } from '../../languages/phrase.ts';
import type { SecurityPolicyWords } from '../../languages/security-policy-words.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { RegisterName } from '../../model/records.ts';
import type { Facts } from '../../model/repository.ts';
import { type ControlledDocument, documentsInForce, newest } from '../../rules/controlled-documents.ts';
import { type Approval, approvalBy, approvalOf } from '../approval.ts';
import type { Missing } from '../document.ts';

/** What every part of the policy starts from. */
export interface PolicyContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: SecurityPolicyWords;
  /** The policy among the controlled documents. */
  readonly document: ControlledDocument | undefined;
  /** The version that holds on the day; '' when no register says it. */
  readonly version: string;
  readonly approval: Approval | undefined;
}

export function policyContext(facts: Facts, language: Language): PolicyContext {
  const document = newest(documentsInForce(facts, 'security-policy'));
  return {
    facts,
    language,
    words: securityPolicyWordsOf(language.code),
    document,
    ...versionOf(facts, language, document),
  };
}

/** The register knows the latest version only. Where that one is still to come, the last approval tells which one holds. */
function versionOf(facts: Facts, language: Language, document: ControlledDocument | undefined) {
  const isToCome = (document?.data.on ?? '') > facts.today;
  if (!isToCome) {
    return { version: document?.data.version ?? '', approval: approvalOf(facts, language, document) };
  }
  const approved = facts.repository
    .entries('decisions')
    .filter(({ data }) => data.kind === 'approval' && data.document === document?.id && data.on <= facts.today)
    .toSorted((one, other) => inByteOrder(one.data.on, other.data.on))
    .at(-1);
  return { version: approved?.data.version ?? '', approval: approved && approvalBy(approved, language) };
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
