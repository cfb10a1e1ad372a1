import type { Language } from '../languages/language.ts';
import type { QuestionnairePageWords } from '../languages/questionnaire-page-words.ts';
import { isDay } from '../model/day.ts';
import type { LocalText } from '../model/records.ts';
import { type ComplianceValue, complianceValues, type Question } from '../rules/questionnaires.ts';
import type { Asked } from './asked.ts';

type Value = string | number | boolean;

/** An answer as one reads it: 'En partie', 'Oui', '7,5 heures par semaine', '12 mars 2026'. '' where there is none. */
export function answerWords(
  { question, unit }: Pick<Asked, 'question' | 'unit'>,
  value: Value | undefined,
  { language, words }: { readonly language: Language; readonly words: QuestionnairePageWords },
): string {
  if (value === undefined) return '';
  if (question.kind === 'compliance' && isCompliance(value)) return words.compliance[value];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return [String(value).replace('.', words.decimalSign), unit].filter(Boolean).join(' ');
  if (question.kind === 'day' && isDay(value)) return language.formatDay(value);
  return (question.kind === 'choice' && choiceTitle(question, value, language)) || value;
}

/** True for the words of a statement of compliance. */
export const isCompliance = (value: Value | undefined): value is ComplianceValue =>
  complianceValues.some((one) => one === value);

const choiceTitle = ({ choices = [] }: Question, value: string, language: Language): string =>
  textIn(choices.find((one) => one.value === value)?.title, language);

/** A text in the language of the page; a text that nobody translated stands as it is. */
export function textIn(text: LocalText | undefined, { code }: Pick<Language, 'code'>): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[code] ?? text.fr ?? Object.values(text)[0] ?? '';
}
