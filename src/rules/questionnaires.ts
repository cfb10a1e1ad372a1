import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts, Repository } from '../model/repository.ts';
import { yearOf } from './controlled-documents.ts';

export type Form = Entry<Registers['questionnaire-forms']>;
export type Question = Form['data']['questions'][number];
export type Questionnaire = Entry<Registers['questionnaires']>;
export type Answer = Questionnaire['data']['answers'][number];

/** What a question on a norm can be answered with: the words of the statement of compliance. */
export const complianceValues = ['compliant', 'partly', 'not-compliant', 'not-applicable'] as const;
export type ComplianceValue = (typeof complianceValues)[number];

/** The form that a questionnaire answers; undefined when nothing bears its id. */
export const formOf = ({ find }: Repository, { data: { form } }: Questionnaire): Form | undefined =>
  find('questionnaire-forms', form);

/** The questionnaire of a year; of two, the first. */
export const questionnaireOf = (repository: Repository, year: number): Questionnaire | undefined =>
  repository.entries('questionnaires').find(({ data }) => data.year === year);

/** The answer to a question and its place in the list; undefined when there is none. */
export function answerTo(
  { data: { answers } }: Questionnaire,
  question: string,
): { readonly answer: Answer; readonly index: number } | undefined {
  const index = answers.findIndex((one) => one.question === question);
  const answer = answers[index];
  return answer && { answer, index };
}

/** True for an answer that holds a value and that nobody has still to confirm. */
export const isSettled = (answer: Answer | undefined): boolean =>
  answer?.value !== undefined && answer.state !== 'proposed';

/** True for the values that the centre must explain: all but 'compliant' for a norm, 'no' for a plain question. */
export const asksForReason = ({ kind }: Question, { value }: Answer): boolean =>
  (kind === 'compliance' && value !== undefined && value !== 'compliant') || (kind === 'yes-no' && value === false);

/** True for the values that admit a gap: they want an action of the plan or a day. */
export const admitsGap = ({ kind }: Question, { value }: Answer): boolean =>
  kind === 'compliance' && (value === 'partly' || value === 'not-compliant');

/** The questionnaires whose year has begun: as of an earlier day, what is written in a later one is not yet true. */
export const begunQuestionnaires = ({ repository, today }: Facts): readonly Questionnaire[] =>
  repository.entries('questionnaires').filter(({ data }) => data.year <= yearOf(today));

export const isSent = ({ data: { sentOn } }: Questionnaire, today: Day): boolean =>
  sentOn !== undefined && sentOn <= today;

export const isSigned = ({ data: { signedOn } }: Questionnaire, today: Day): boolean =>
  signedOn !== undefined && signedOn <= today;
