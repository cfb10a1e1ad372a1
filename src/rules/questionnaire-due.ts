import { addPeriod, type Day, yearEnd } from '../model/day.ts';
import type { Facts } from '../model/repository.ts';
import { periods } from '../norms/periods.ts';
import { isFollowed } from './performances.ts';
import { formOf, type Questionnaire } from './questionnaires.ts';

/** True when the register of documents holds a questionnaire on that year that was sent. */
export const isSentAsDocument = ({ repository, today }: Facts, controlledYear: number): boolean =>
  repository.entries('documents').some(({ data: { kind, year, sentOn = '9999' } }) => {
    return kind === 'questionnaire' && year === controlledYear && sentOn <= today;
  });

/** The last day to send a questionnaire: what its form says, else a year after the one before. A control that follows the duty says the latter itself. */
export function questionnaireDue(facts: Facts, questionnaire: Questionnaire): Day | undefined {
  const { year, controlledYear } = questionnaire.data;
  const deadline = formOf(facts.repository, questionnaire)?.data.deadline;
  if (isSentAsDocument(facts, controlledYear)) return undefined;
  if (deadline !== undefined) return `${year}-${deadline}`;
  if (isFollowed(facts, 'duty:questionnaire')) return undefined;
  const before = facts.repository.entries('questionnaires').find(({ data }) => data.year === year - 1);
  return before?.data.sentOn === undefined ? yearEnd(year) : addPeriod(before.data.sentOn, periods.questionnaire);
}
