import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { sayer } from '../said.ts';
import { isInYear, type ReportContext } from './report-context.ts';

type Opinion = Entry<Registers['opinions']>;
type Followed = NonNullable<Registers['opinions']['followed']>;

const order: readonly Followed[] = ['yes', 'partly', 'no', 'pending'];

/** The written opinions of the year, and what had been done with them by its last day. */
export function opinions(context: ReportContext) {
  const { say, count, words } = context;
  const all = opinionsOfYear(context);
  const counts = order.flatMap((followed) => {
    const number = all.filter((one) => followedAt(one, context.end) === followed).length;
    return number === 0 ? [] : [count(words.followed[followed], number)];
  });
  const before = pendingOpinions(context).filter(({ data }) => data.on < context.start).length;
  return {
    count: say('opinions', {}, all.length),
    counts: counts.join(', '),
    rows: all.map((one) => rowOf(context, one)),
    pendingBefore: before === 0 ? '' : say('opinionsPending', {}, before),
  };
}

/** The earliest first. */
export const opinionsOfYear = (context: ReportContext): readonly Opinion[] =>
  context.facts.repository
    .entries('opinions')
    .filter(({ data }) => isInYear(context, data.on))
    .toSorted((one, other) => (one.data.on < other.data.on ? -1 : 1));

/** Those of any year that had no answer on the last day. */
export const pendingOpinions = (context: ReportContext): readonly Opinion[] =>
  context.facts.repository
    .entries('opinions')
    .filter((one) => one.data.on <= context.end && followedAt(one, context.end) === 'pending');

/** An answer that came later was not there yet. */
function followedAt({ data: { followed = 'pending', answeredOn } }: Opinion, day: string): Followed {
  return answeredOn !== undefined && answeredOn > day ? 'pending' : followed;
}

function rowOf(context: ReportContext, opinion: Opinion) {
  const { language, words, end } = context;
  const { on, subject, advice, addressedTo, reason, answeredOn } = opinion.data;
  const say = sayer(language, opinion);
  const followed = followedAt(opinion, end);
  const isAnswered = followed !== 'pending';
  return {
    day: language.formatDay(on),
    subject: say.needed(subject, 'subject'),
    to: say.optional(addressedTo, 'addressedTo'),
    advice: say.optional(advice, 'advice'),
    followed: context.count(words.followed[followed], 1).replace(/^1 /, ''),
    answered: isAnswered && answeredOn !== undefined ? language.formatDay(answeredOn) : '',
    reason: isAnswered ? say.optional(reason, 'reason') : '',
  };
}
