import { evidenceLine } from '../../questionnaire/attachments.ts';
import type { QuestionnaireContext } from './context.ts';

/** Who signed and when, to whom it went; '' leaves a place to fill in by hand. */
export function signature({ facts, language, words, questionnaire, text }: QuestionnaireContext) {
  const { signedBy, signedOn, sentOn, sentTo, receipt } = questionnaire.data;
  const person = facts.repository.find('people', signedBy ?? '')?.data;
  return {
    signedBy: person === undefined ? '' : `${person.firstName} ${person.lastName}`,
    signedOn: signedOn === undefined ? '' : language.formatDay(signedOn),
    sentOn: sentOn === undefined ? '' : language.formatDay(sentOn),
    sentTo: text(sentTo),
    receipt: receipt === undefined ? '' : evidenceLine(receipt, { language, words }),
  };
}
