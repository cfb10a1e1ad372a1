import { isSettled, type Questionnaire } from '../rules/questionnaires.ts';
import type { Asked } from './asked.ts';

/** How far the answers of one part of the form are. */
export interface SectionProgress {
  readonly section: string;
  readonly title: string;
  readonly questions: number;
  /** Answered, and confirmed by someone. */
  readonly confirmed: number;
  /** Answered by the tool or by last year, to be confirmed. */
  readonly proposed: number;
  /** Without an answer, optional questions apart. */
  readonly open: number;
}

/** The parts of a form in their order, with how far their answers are. */
export function progressOf({ data: { answers } }: Questionnaire, asked: readonly Asked[]): readonly SectionProgress[] {
  return [...new Set(asked.map(({ section }) => section))].map((section) => {
    const here = asked.filter((one) => one.section === section);
    const given = here.map(({ question }) => answers.find((answer) => answer.question === question.id));
    return {
      section,
      title: here[0]?.sectionTitle ?? section,
      questions: here.length,
      confirmed: given.filter(isSettled).length,
      proposed: given.filter((answer) => answer?.value !== undefined && !isSettled(answer)).length,
      open: given.filter((answer, index) => answer?.value === undefined && here[index]?.question.optional !== true)
        .length,
    };
  });
}
