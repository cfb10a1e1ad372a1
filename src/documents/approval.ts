import { councilWordsOf } from '../languages/document-words.ts';
import type { Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import { inByteOrder } from '../model/byte-order.ts';
import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import type { ControlledDocument } from '../rules/controlled-documents.ts';
import { type Said, sayer } from './said.ts';

type Decision = Entry<Registers['decisions']>;

/** A decision as a document names it. */
export interface Approval {
  readonly decision: Decision;
  /** 'Conseil de l’action sociale' */
  readonly body: string;
  /** '17 novembre 2025' */
  readonly day: string;
  /** '' when the register holds none. */
  readonly reference: string;
  /** True where the document no longer is what was approved: it goes to the council again. */
  readonly isOutdated?: boolean;
}

/**
 * The decision that approved this version of a controlled document, as far as it is known on the day: the one the document
 * names, else the latest that names the document and this version. A decision on another version approves nothing here.
 */
export function approvalOf(
  facts: Facts,
  language: Language,
  document: ControlledDocument | undefined,
): Approval | undefined {
  if (document === undefined) return undefined;
  const { repository, today } = facts;
  const named = repository.find('decisions', document.data.decision ?? '');
  const own = named !== undefined && isOfThisVersion(named, document) ? [named] : [];
  const others = repository.entries('decisions').filter((one) => isAbout(one, document));
  const decision = [...own, ...others.toSorted(latestFirst)].find((one) => isGiven(one, today));
  return decision && approvalBy(decision, language);
}

/** How a decision is named. */
export function approvalBy(decision: Decision, language: Language): Approval {
  const { bodies } = councilWordsOf(language.code);
  const { on, body = 'council', reference = '' } = decision.data;
  return { decision, body: bodies[body], day: language.formatDay(on), reference };
}

const isGiven = ({ data }: Decision, today: Day): boolean => data.kind === 'approval' && data.on <= today;

/** A decision may approve several documents and name one of them: then its version is of that one. */
const isOfThisVersion = ({ data }: Decision, { id, data: { version } }: ControlledDocument): boolean =>
  (data.document ?? id) !== id || version === undefined || (data.version ?? version) === version;

const latestFirst = ({ data: one }: Decision, { data: other }: Decision): number => inByteOrder(other.on, one.on);

const isAbout = ({ data }: Decision, { id, data: { version } }: ControlledDocument): boolean =>
  data.document === id && (data.version ?? version) === version;

/**
 * 'approuvé le 17 novembre 2025 (Conseil de l’action sociale, CAS-2025-041)', or that the council has not decided yet, or
 * not on what changed since.
 */
export function statusText(approval: Approval | undefined, language: Language): string {
  const { status } = councilWordsOf(language.code);
  if (approval === undefined) return status.submitted;
  const { day, body, reference, isOutdated = false } = approval;
  const details = reference === '' ? body : `${body}, ${reference}`;
  return fillSentence(isOutdated ? status.changed : status.approved, { day, details });
}

/** The block at the end of a document that goes to the council; see the partial `decision-block`. */
export interface DecisionBlock {
  /** What the council decides: 'Le Conseil approuve…'. */
  readonly asked: Said;
  /** '' while it has not decided. */
  readonly decided: string;
  /** True: places to fill in by hand are printed. */
  readonly open: boolean;
}

export const decisionBlock = (asked: Said, approval: Approval | undefined, language: Language): DecisionBlock => ({
  asked,
  decided: approval === undefined ? '' : statusText(approval, language),
  open: approval === undefined || approval.isOutdated === true,
});

/** The approved versions of the documents of one kind, oldest first, for the partial `version-table`. */
export function versionTable(
  facts: Facts,
  language: Language,
  documents: readonly ControlledDocument[],
): readonly { readonly version: string; readonly day: string; readonly by: string; readonly object: Said }[] {
  const ids = new Set(documents.map(({ id }) => id));
  return facts.repository
    .entries('decisions')
    .filter((one) => ids.has(one.data.document ?? '') && isGiven(one, facts.today))
    .toSorted((one, other) => inByteOrder(one.data.on, other.data.on))
    .map((decision) => {
      const { day, body, reference } = approvalBy(decision, language);
      return {
        version: decision.data.version ?? '',
        day,
        by: reference === '' ? body : `${body} (${reference})`,
        object: sayer(language, decision).optional(decision.data.object, 'object'),
      };
    });
}
