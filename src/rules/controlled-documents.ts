import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

export type ControlledDocument = Entry<Registers['documents']>;
export type DocumentKind = Registers['documents']['kind'];

/** True for a version that has begun and was not withdrawn: on the day of its withdrawal it no longer holds. */
export const isInForce = ({ data }: ControlledDocument, today: Day): boolean =>
  (data.on ?? today) <= today && (data.withdrawnOn === undefined || data.withdrawnOn > today);

/** The documents of a kind that hold today, in this version or in an earlier one that a decision tells of. */
export const documentsInForce = (facts: Facts, kind: DocumentKind): readonly ControlledDocument[] =>
  facts.repository
    .entries('documents')
    .filter((one) => one.data.kind === kind && (isInForce(one, facts.today) || hasEarlierVersion(facts, one)));

/** The register knows the latest version only. Where that one is still to come, an approval tells that another held before. */
function hasEarlierVersion({ repository, today }: Facts, { id, data: { on = '', withdrawnOn } }: ControlledDocument) {
  if (on <= today || (withdrawnOn !== undefined && withdrawnOn <= today)) return false;
  return repository
    .entries('decisions')
    .some(({ data }) => data.kind === 'approval' && data.document === id && data.on <= today);
}

/** The one of the latest day; where days are equal or missing, the one written last. */
export const newest = (documents: readonly ControlledDocument[]): ControlledDocument | undefined =>
  documents.reduce<ControlledDocument | undefined>(
    (best, one) => (best === undefined || (one.data.on ?? '') >= (best.data.on ?? '') ? one : best),
    undefined,
  );

/** The triennial plans in force whose years hold this one; a plan without years may hold any. */
export const plansFor = (facts: Facts, year: number): readonly ControlledDocument[] =>
  documentsInForce(facts, 'triennial-plan').filter(
    ({ data }) => (data.from ?? data.year ?? year) <= year && year <= (data.to ?? year),
  );

/** True for what is written once and then kept: it bears a year or a day, and nobody has to keep it current. */
export const isRecord = ({ data }: ControlledDocument): boolean => records.has(data.kind);

const records: ReadonlySet<string> = new Set([
  ...['annual-report', 'questionnaire', 'audit-report', 'norm-statement', 'platform-minutes'],
]);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
