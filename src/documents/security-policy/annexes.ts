import {
  type ControlledDocument,
  type DocumentKind,
  documentsInForce,
  newest,
} from '../../rules/controlled-documents.ts';
import { approvalOf } from '../approval.ts';
import { missing, type Said, sayer } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';

/** The two annexes that every policy has, then the other documents that apply it. */
export function annexes(context: PolicyContext) {
  return {
    charter: annexOf(context, 'it-charter'),
    plan: annexOf(context, 'continuity-plan'),
    others: (['risk-analysis', 'procedure', 'directive', 'form'] as const)
      .flatMap((kind) => documentsInForce(context.facts, kind))
      .map((document) => rowOf(context, document)),
  };
}

function annexOf(context: PolicyContext, kind: DocumentKind) {
  const document = newest(documentsInForce(context.facts, kind));
  const gap: Said = missingEntry('documents', `kind: ${kind}`);
  if (document === undefined) return { title: gap, version: '', approved: '' as Said };
  const row = rowOf(context, document);
  return { ...row, approved: row.approved === '' ? missing(document, 'decision') : row.approved };
}

function rowOf(context: PolicyContext, document: ControlledDocument) {
  const { facts, language } = context;
  const approval = approvalOf(facts, language, document);
  const { day = '', reference = '' } = approval ?? {};
  const approved: Said = reference === '' ? day : `${day} (${reference})`;
  return {
    title: sayer(language, document).needed(document.data.title, 'title'),
    version: document.data.version ?? '',
    approved,
  };
}
