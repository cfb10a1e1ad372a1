import { answerQuestionnaire } from '../questionnaire-answer.ts';
import { foundIn, opened, type QuestionnaireAction } from './action.ts';

/** Walks the open questions at the terminal, or answers by flags. */
export const answer: QuestionnaireAction = async (session, year, options) => {
  foundIn(await opened(session, options), year);
  return await answerQuestionnaire(session, { year, folder: String(options.repository ?? '.'), options });
};
