import { daysBetween } from '../../model/day.ts';
import { awaitsAnswer, deadlineOf, isAnswered, type Request, receivedRequests } from '../../rules/requests.ts';
import { isInYear, lastDay, type ReportContext } from './report-context.ts';

/** The requests of the year by right, how long the answers took, and how many were late. No request can be recognised. */
export function requests(context: ReportContext) {
  const { say, words } = context;
  const all = requestsOfYear(context);
  const rights = [...new Set(all.map(({ data }) => data.right))];
  const open = openRequests(context).length;
  return {
    count: requestCount(context),
    late: say('requestsLate', {}, lateRequests(context, all).length),
    rows: rights
      .toSorted((one, other) => (words.rights[one] < words.rights[other] ? -1 : 1))
      .map((right) =>
        rowOf(
          context,
          words.rights[right],
          all.filter(({ data }) => data.right === right),
        ),
      ),
    total: rowOf(context, '', all),
    isMany: rights.length > 1,
    open: open === 0 ? '' : say('requestsOpen', { day: lastDay(context) }, open),
  };
}

export const requestCount = (context: ReportContext): string =>
  context.say('requests', {}, requestsOfYear(context).length);

export const requestsOfYear = (context: ReportContext): readonly Request[] =>
  receivedRequests(context.atEnd).filter(({ data }) => isInYear(context, data.receivedOn));

/** Those of any year that waited for their answer on the last day. */
export const openRequests = ({ atEnd, end }: ReportContext): readonly Request[] =>
  receivedRequests(atEnd).filter(({ data }) => awaitsAnswer(data, end));

/** Answered after the last day of the law, or past it without an answer. */
const lateRequests = (context: ReportContext, some: readonly Request[]): readonly Request[] =>
  some.filter(({ data }) => {
    const deadline = deadlineOf(data, context.atEnd);
    if (isAnswered(data, context.end)) return (data.answeredOn ?? '') > deadline;
    return awaitsAnswer(data, context.end) && deadline < context.end;
  });

function rowOf(context: ReportContext, right: string, some: readonly Request[]) {
  const days = some.flatMap(({ data }) =>
    isAnswered(data, context.end) && data.answeredOn !== undefined
      ? [daysBetween(data.receivedOn, data.answeredOn)]
      : [],
  );
  return {
    right,
    received: some.length,
    answered: days.length,
    extended: some.filter(({ data }) => data.extension !== undefined && data.extension.announcedOn <= context.end)
      .length,
    longest: days.length === 0 ? '–' : context.say('days', {}, Math.max(...days)),
    late: lateRequests(context, some).length,
  };
}
