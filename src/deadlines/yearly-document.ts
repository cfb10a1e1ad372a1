import type { Day } from '../model/day.ts';
import type { Location, Path } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { type DocumentKind, yearOf } from '../rules/controlled-documents.ts';
import { isFollowed } from '../rules/performances.ts';
import type { Rule } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Task } from './deadline.ts';
import { neverDone } from './never-done.ts';

/** A document that is due once a year: of which kind, under which duty, and how often. */
interface Yearly {
  readonly kind: DocumentKind;
  readonly duty: string;
  readonly period: string;
  /** The rule that reports its absence. */
  readonly missing: Rule;
  /** Such documents that are kept in a register of their own. */
  readonly others?: readonly YearlyDocument[];
}

/** What is sent once a year: the year it is about, and when it left. */
interface YearlyDocument {
  readonly data: { readonly year?: number; readonly sentOn?: Day; readonly owner?: string };
  at(...path: Path): Location;
}

/** The first one, or the next, a year after the last was sent. A control that follows the duty has its own deadline. */
export function* nextYearly(facts: Facts, { kind, duty, period, missing, others = [] }: Yearly): Iterable<Task> {
  if (isFollowed(facts, duty)) return;
  const documents = facts.repository.entries('documents').filter(({ data }) => data.kind === kind);
  const all: readonly YearlyDocument[] = [...documents, ...others];
  const sent = all.flatMap((document) => {
    const { sentOn } = document.data;
    return sentOn === undefined || sentOn > facts.today ? [] : [{ document, sentOn }];
  });
  const last = sent.reduce<(typeof sent)[number] | undefined>(
    (latest, one) => (latest === undefined || one.sentOn >= latest.sentOn ? one : latest),
    undefined,
  );
  if (last === undefined) return yield* neverDone(missing, facts);
  const year = (last.document.data.year ?? yearOf(last.sentOn) - 1) + 1;
  const place = all.find(({ data }) => data.year === year) ?? last.document;
  yield {
    key: kind,
    on: after(last.sentOn, period),
    at: place.at('sentOn'),
    values: { year },
    who: place.data.owner,
  };
}
