import { exportQuestionnaire } from '../questionnaire-export.ts';
import { foundIn, opened, type QuestionnaireAction } from './action.ts';

/** Writes the questionnaire of a year for a spreadsheet or for a machine. */
export const exportAction: QuestionnaireAction = async (session, year, options) => {
  const centre = await opened(session, options);
  const { questionnaire } = foundIn(centre, year);
  const { language, facts } = centre;
  return await exportQuestionnaire(session, { questionnaire, repository: facts.repository, language, options });
};
