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
}

/** The first one, or the next, a year after the last was sent. A control that follows the duty has its own deadline. */
export function* nextYearly(facts: Facts, { kind, duty, period, missing }: Yearly): Iterable<Task> {
  if (isFollowed(facts, duty)) return;
  const all = facts.repository.entries('documents').filter(({ data }) => data.kind === kind);
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
