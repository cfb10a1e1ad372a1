import type { AnswerWord, AnswerWords } from '../languages/answer-words.ts';
import type { CheckTexts, Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import { isDay } from '../model/day.ts';
import { inLanguage } from '../norms/citation.ts';
import type { Asked } from '../questionnaire/asked.ts';
import type { Value } from '../questionnaire/value.ts';
import type { Paint } from '../reports/paint.ts';
import type { Answer } from '../rules/questionnaires.ts';

/** How one speaks with the person who answers. */
export interface Speech {
  readonly language: Language;
  readonly texts: AnswerWords;
  readonly checks: CheckTexts;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

export const say = ({ texts }: Speech, word: AnswerWord, values: Readonly<Record<string, string>> = {}): string =>
  fillSentence(texts.words[word], values);

/** A text of the registers in the language of the person, else in French. */
export const textIn = ({ language }: Speech, text: Answer['explanation']): string =>
  text === undefined ? '' : typeof text === 'string' ? text : inLanguage(text, language.code);

/** A value in words: 'en partie conforme', '8 heures par semaine', '2 mars 2026'. */
export function valueIn(speech: Speech, { question, unit }: Asked, value: Value): string {
  const { values } = speech.texts;
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  if (typeof value === 'number') return unit === '' ? String(value) : `${value} ${unit}`;
  if (question.kind === 'choice') {
    const title = question.choices?.find((one) => one.value === value)?.title;
    return title === undefined ? value : textIn(speech, title);
  }
  if (question.kind === 'day' && isDay(value)) return speech.language.formatDay(value);
  return isCompliance(values, value) ? values[value] : value;
}

const isCompliance = <Words extends object>(words: Words, value: string): value is keyof Words & string =>
  Object.hasOwn(words, value);

/** The other words that one may type for a value. */
export const alsoTyped = ({ texts: { typedAs } }: Speech, value: string): readonly string[] =>
  isCompliance(typedAs, value) ? typedAs[value] : [];

/** 'Réponse à ~12.4 ops.backup : conforme' */
export const recapOf = (asked: Asked, value: Value, speech: Speech): string =>
  say(speech, 'recap', {
    question: [asked.number, asked.question.id].filter(Boolean).join(' '),
    value: valueIn(speech, asked, value),
  });
