import { approvalDays } from './approval-days.ts';
import { type FactOf, latestDay } from './fact.ts';

/** The day the council took note of the latest annual report; the day it was sent where no decision is written. */
export const reportPresented: FactOf = (facts) => {
  const reports = facts.repository.entries('documents').filter(({ data }) => data.kind === 'annual-report');
  const sent = reports.flatMap(({ id, data: { title, sentOn } }) =>
    sentOn === undefined ? [] : [{ at: `documents/${id}`, name: title, on: sentOn }],
  );
  return latestDay(facts, approvalDays(facts, reports)) ?? latestDay(facts, sent);
};
