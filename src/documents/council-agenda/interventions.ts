import { inByteOrder } from '../../model/byte-order.ts';
import type { Day } from '../../model/day.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { inPhrase, missing, type Said, sayer } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import { isIn } from './month.ts';
import { reference } from './reference.ts';
import type { WorkRow } from './work.ts';

export type Intervention = Entry<Registers['interventions']>;

export interface InterventionFacts {
  readonly rows: readonly WorkRow[];
  readonly count: number;
  readonly unplanned: number;
}

/** The day an intervention belongs to: its start; for one that has no start, what comes nearest to it. */
export const dayOf = ({ data }: Intervention): Day | undefined =>
  data.startedOn ?? data.endedOn ?? data.agreedOn ?? data.announcedOn;

/** The interventions of the month. Those that are tests are told as tests. */
export function interventionFacts(context: AgendaContext): InterventionFacts {
  const all = interventionsOf(context).filter(({ data }) => !isTest(data.nature));
  return {
    rows: all.map((one) => interventionRow(one, context)),
    count: all.length,
    unplanned: all.filter(({ data }) => data.planned === false).length,
  };
}

export const interventionsOf = ({ facts, month }: AgendaContext): readonly Intervention[] =>
  facts.repository
    .entries('interventions')
    .filter((one) => isIn(month, dayOf(one)))
    .toSorted((one, other) => inByteOrder(dayOf(one) ?? '', dayOf(other) ?? ''));

export const isTest = (nature: Intervention['data']['nature']): boolean =>
  nature === 'restore-test' || nature === 'ups-check';

export function interventionRow(intervention: Intervention, context: AgendaContext): WorkRow {
  const { id, data } = intervention;
  const { words, language } = context;
  const planned = data.planned === undefined ? missing(intervention, 'planned') : words.planned[`${data.planned}`];
  const on = dayOf(intervention) ?? '';
  return {
    on,
    day: dayIn(context, on),
    what: sayer(language, intervention).needed(data.description, 'description'),
    nature: inPhrase('{nature}, {planned}', { nature: words.natures[data.nature], planned }),
    result: resultOf(intervention, context),
    reference: reference('interventions', id),
  };
}

/** What came of it, once it is over. */
export function resultOf(intervention: Intervention, { month, words, language }: AgendaContext): Said {
  const { startedOn, endedOn, result } = intervention.data;
  if ((startedOn ?? endedOn ?? month.last) > month.state || (startedOn ?? endedOn) === undefined) return words.toCome;
  if (endedOn === undefined || endedOn > month.state) return words.running;
  return sayer(language, intervention).needed(result, 'result');
}
