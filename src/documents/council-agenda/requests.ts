import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import { awaitsAnswer, deadlineOf, isAnswered, type Request } from '../../rules/requests.ts';
import { missing, type Said } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import { cameIn } from './month.ts';
import { reference } from './reference.ts';

export interface RequestRow {
  readonly right: string;
  readonly received: string;
  readonly state: Said;
  readonly reference: string;
}

export interface RequestFacts {
  readonly rows: readonly RequestRow[];
  readonly received: number;
  readonly answered: number;
  /** Waiting for an answer on the day up to which the month is known, whenever they came. */
  readonly open: number;
}

/** The requests that came or were answered in the month, and those that still wait. */
export function requestFacts(context: AgendaContext): RequestFacts {
  const { facts, month } = context;
  const known = facts.repository.entries('requests').filter(({ data }) => data.receivedOn <= month.state);
  const received = known.filter(({ data }) => cameIn(month, data.receivedOn));
  const answered = known.filter(({ data }) => cameIn(month, data.answeredOn));
  const open = known.filter(({ data }) => awaitsAnswer(data, month.state));
  const shown = known.filter((one) => [received, answered, open].some((some) => some.includes(one)));
  return {
    rows: shown.toSorted(byReceipt).map((one) => requestRow(one, context)),
    received: received.length,
    answered: answered.length,
    open: open.length,
  };
}

const byReceipt = ({ data: one }: Request, { data: other }: Request): number =>
  inByteOrder(one.receivedOn, other.receivedOn);

function requestRow(request: Request, context: AgendaContext): RequestRow {
  const { id, data } = request;
  return {
    right: context.words.rights[data.right],
    received: dayIn(context, data.receivedOn),
    state: stateOf(request, context),
    reference: reference('requests', id),
  };
}

function stateOf(request: Request, context: AgendaContext): Said {
  const { month, words, facts } = context;
  const { answeredOn = '', outcome } = request.data;
  if (isAnswered(request.data, month.state)) {
    if (outcome === undefined) return missing(request, 'outcome');
    return phrase(words.request.answered, { day: dayIn(context, answeredOn), outcome: words.outcomes[outcome] });
  }
  if (outcome === 'withdrawn') return words.outcomes.withdrawn;
  const due = deadlineOf(request.data, facts);
  return phrase(due < (month.isAhead ? month.first : month.state) ? words.request.late : words.request.due, {
    day: dayIn(context, due),
  });
}
