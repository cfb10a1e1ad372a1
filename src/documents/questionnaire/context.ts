import { questionnairePageWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import type { QuestionnairePageWords } from '../../languages/questionnaire-page-words.ts';
import type { LocalText } from '../../model/records.ts';
import type { Facts } from '../../model/repository.ts';
import { textIn } from '../../questionnaire/answer-words.ts';
import { type Answered, answeredOf } from '../../questionnaire/answered.ts';
import { type Form, formOf, type Questionnaire } from '../../rules/questionnaires.ts';

/** What every part of the rendered questionnaire needs. */
export interface QuestionnaireContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: QuestionnairePageWords;
  readonly questionnaire: Questionnaire;
  readonly form: Form | undefined;
  /** The questions of the form in its order. */
  readonly answered: readonly Answered[];
  /** '' for a text that is absent. */
  text(text: LocalText | undefined): string;
}

export const questionnaireContext = (
  facts: Facts,
  language: Language,
  questionnaire: Questionnaire,
): QuestionnaireContext => ({
  facts,
  language,
  words: questionnairePageWordsOf(language.code),
  questionnaire,
  form: formOf(facts.repository, questionnaire),
  answered: answeredOf(facts.repository, language, questionnaire),
  text: (text) => textIn(text, language),
});
