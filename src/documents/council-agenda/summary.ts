import type { RegisterName } from '../../model/records.ts';
import { type AgendaContext, inCount } from './agenda-context.ts';
import type { AgendaFacts } from './agenda-facts.ts';

const checked: readonly RegisterName[] = [
  ...(['incidents', 'interventions', 'requests', 'people', 'accesses', 'controls', 'backups'] as const),
  ...(['documents', 'opinions', 'decisions', 'plan'] as const),
];

/** The registers that were read, and how many entries each holds: what stands behind a "nil". */
export const checkedRegisters = ({ facts, words }: AgendaContext): string =>
  checked.map((name) => `${words.registers[name] ?? name} (${facts.repository.entries(name).length})`).join(', ');

/** Registers without any entry: nothing there proves that nothing happened. '' when each holds some. */
export const emptyRegisters = ({ facts, words, language }: AgendaContext): string =>
  language.formatList(
    checked.filter((name) => facts.repository.entries(name).length === 0).map((name) => words.registers[name] ?? name),
  );

/** The month in a few lines. */
export function summaryLines(context: AgendaContext, facts: AgendaFacts): readonly string[] {
  const say = context.words.summary;
  const { controls, documents } = facts;
  const held = facts.decided.length + facts.told.length;
  return [
    ...(context.month.isAhead ? [] : happened(say, facts)),
    join(
      inCount(say.due, controls.due.length - controls.others),
      inCount(say.others, controls.others),
      inCount(say.missed, controls.missed),
      inCount(say.reviews, documents.length),
    ),
    held === 0
      ? join(inCount(say.asks, facts.asks.length))
      : join(inCount(say.decided, held), inCount(say.left, facts.asks.length)),
  ];
}

type Summary = AgendaContext['words']['summary'];

const happened = (say: Summary, { incidents, interventions, requests, movements, controls, tests }: AgendaFacts) => [
  join(
    inCount(say.detected, incidents.detected),
    inCount(say.closed, incidents.closed),
    inCount(say.breaches, incidents.breaches),
  ),
  join(
    inCount(say.interventions, interventions.count),
    inCount(say.unplanned, interventions.unplanned),
    inCount(say.performed, controls.done.length),
    inCount(say.tests, tests.length),
  ),
  join(
    inCount(say.received, requests.received),
    inCount(say.answered, requests.answered),
    inCount(say.waiting, requests.open),
    inCount(say.arrivals, movements.arrivals),
    inCount(say.departures, movements.departures),
  ),
];

const join = (...parts: readonly string[]): string => {
  const line = parts.filter(Boolean).join(', ');
  return `${line.charAt(0).toLocaleUpperCase()}${line.slice(1)}.`;
};

/** True when no register holds anything for the month. */
export function isNil({ asks, decided, controls, tests, documents, ...rest }: AgendaFacts): boolean {
  const { incidents, interventions, requests, movements, followUp } = rest;
  const lists = [asks, decided, controls.done, controls.due, tests, documents, incidents.rows, interventions.rows];
  const moves = movements.granted + movements.withdrawn;
  return [...lists, requests.rows, movements.rows, followUp.rows].every(({ length }) => length === 0) && moves === 0;
}
