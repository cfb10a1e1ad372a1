import { exportQuestionnaire } from '../questionnaire-export.ts';
import { opened, type QuestionnaireAction } from './action.ts';

/** Writes the questionnaire of a year for a spreadsheet or for a machine. */
export const exportAction: QuestionnaireAction = async (session, year, options) => {
  const { repository } = (await opened(session, options)).facts;
  return await exportQuestionnaire(session, { year, repository, options });
};
