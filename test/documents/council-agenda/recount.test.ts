import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../privacy-policy/rendered.ts';
import { agendaOf, months, pageOf } from './agenda-of.ts';
import { recount } from './recount.ts';

const facts = exampleFacts('cpas');

/** What the agenda says, in the shape of the recount. */
function told(month: string) {
  const agenda = agendaOf(facts, month);
  const { incidents, interventions, requests, movements, controls } = agenda;
  const references = (register: string) =>
    agenda.asks.flatMap(({ reference }) => reference.split(' ; ')).filter((one) => one.startsWith(`${register}/`));
  return {
    detected: incidents.detected,
    closed: incidents.closed,
    breaches: incidents.breaches,
    interventions: interventions.count,
    unplanned: interventions.unplanned,
    tests: agenda.tests.length,
    performed: controls.done.length,
    received: requests.received,
    answered: requests.answered,
    waiting: requests.open,
    arrivals: movements.arrivals,
    departures: movements.departures,
    granted: movements.granted,
    withdrawn: movements.withdrawn,
    decided: agenda.decided.length,
    informed: agenda.told.length,
    untold: references('incidents').toSorted(),
    unanswered: references('opinions').toSorted(),
    budgets: agenda.asks.flatMap(({ text }) => {
      const [, year, amount] = /au budget (\d+) .* : ([\d\s]+)€/.exec(String(text)) ?? [];
      return amount === undefined ? [] : [`${year}: ${amount.replace(/\s/g, '')}`];
    }),
    due: controls.due.map(({ reference }) => reference).toSorted(),
    openActions: Number(/^\d+/.exec(agenda.followUp.plan)?.[0] ?? 0),
  };
}

describe.each(months)('%s', (month) => {
  const expected = recount(month, '2026-11-22');

  test('every count and list is that of the registers', () => {
    expect(told(month)).toEqual({
      ...expected,
      untold: expected.untold.toSorted(),
      unanswered: expected.unanswered.toSorted(),
      due: expected.due.toSorted(),
    });
  });

  test('the rows are as many as the counts, each with its reference', async () => {
    const { incidents, interventions, tests, controls, movements } = agendaOf(facts, month);
    const rows = [...incidents.rows, ...interventions.rows, ...tests, ...controls.done];
    expect(interventions.rows).toHaveLength(expected.interventions);
    expect(movements.rows.reduce((sum, { count }) => sum + count, 0)).toBe(expected.arrivals + expected.departures);
    const page = await pageOf(facts, month);
    for (const { reference } of rows) expect(page).toContain(reference);
  });

  test('no name and no id of a person stands in it, but for what the decisions say', async () => {
    const page = await pageOf(facts, month);
    const lines = page.split('\n').filter((line) => !/decisions\/|designation/.test(line));
    for (const { id, data } of facts.repository.entries('people')) {
      expect(lines.filter((line) => line.includes(data.lastName) && line.includes(data.firstName))).toEqual([]);
      expect(lines.filter((line) => line.includes(`/${id}`))).toEqual([]);
    }
  });
});
