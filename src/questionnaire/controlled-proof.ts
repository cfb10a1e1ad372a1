import type { NormId } from '../norms/norm-id.ts';
import { type ControlledDocument, type DocumentKind, yearOf } from '../rules/controlled-documents.ts';
import type { Desk, Support } from './proposal.ts';

/** The controlled documents that a norm asks for. */
const documentsAskedBy: Partial<Readonly<Record<DocumentKind, readonly NormId[]>>> = {
  'security-policy': ['bcss:policy.formal'],
  'triennial-plan': ['bcss:org.security-plan'],
  'annual-report': ['bcss:org.security-service'],
  'it-charter': ['bcss:assets.acceptable-use'],
  'continuity-plan': ['bcss:continuity.plan'],
  'risk-analysis': ['bcss:policy.principles'],
  'platform-minutes': ['bcss:org.decision-platform'],
  'audit-report': ['bcss:compliance.audit'],
  questionnaire: ['bcss:compliance.questionnaire'],
};

/** The controlled documents that a norm asks for, with what approved them; of records, those of the controlled year. */
export function controlledProof(desk: Desk, norms: ReadonlySet<string>): readonly Support[] {
  return desk.prepared.repository
    .entries('documents')
    .filter(({ data }) => (documentsAskedBy[data.kind] ?? []).some((norm) => norms.has(norm)))
    .flatMap((document) => supportOf(desk, document));
}

/** A version that came after the controlled year is not shown; the decisions still tell of the one before. */
function supportOf({ yearEnd, say }: Desk, { id, data }: ControlledDocument): readonly Support[] {
  const { title, version, on, from = 0, to = 9999, withdrawnOn, decision: named } = data;
  const year = yearOf(yearEnd.today);
  const approvals = yearEnd.repository
    .entries('decisions')
    .filter((one) => one.data.kind === 'approval' && (one.data.document === id || one.id === named))
    .filter((one) => one.data.on <= yearEnd.today)
    .toSorted((a, b) => (a.data.on < b.data.on ? -1 : 1));
  const last = approvals.at(-1);
  const stands = (withdrawnOn ?? yearEnd.today) >= yearEnd.today && from <= year && year <= to;
  if (!stands || (data.kind === 'platform-minutes' && on?.slice(0, 4) !== String(year))) return [];
  const values = { title: say.text(title), version, day: on === undefined ? undefined : say.day(on) };
  const shown =
    (on ?? yearEnd.today) <= yearEnd.today ? [{ at: `documents/${id}`, says: say.word('version', values) }] : [];
  if (last === undefined) return shown;
  const { object, reference } = last.data;
  const approval = { object: say.text(object ?? title), reference, day: say.day(last.data.on) };
  return [...shown, { at: `decisions/${last.id}`, says: say.word('approval', approval) }];
}
