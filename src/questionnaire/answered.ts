import { questionnairePageWordsOf } from '../languages/document-words.ts';
import type { Language } from '../languages/language.ts';
import type { Repository } from '../model/repository.ts';
import { normsOf } from '../norms/norm-set.ts';
import { type Answer, answerTo, type Form, formOf, isSettled, type Questionnaire } from '../rules/questionnaires.ts';
import { answerWords } from './answer-words.ts';
import { type Asked, askedOf } from './asked.ts';

/** A question and what the questionnaire answers to it. */
export interface Answered {
  readonly asked: Asked;
  /** Undefined while nobody wrote one. */
  readonly answer: Answer | undefined;
  /** Its place in the list of answers. */
  readonly index: number | undefined;
  /** The answer as one reads it; '' while there is none. */
  readonly words: string;
  /** 'optional': without answer, and it may stay so. */
  readonly state: 'open' | 'proposed' | 'settled' | 'optional';
}

/** The questions of the form that a questionnaire answers, in its order; none when nothing bears the form's id. */
export function answeredOf(
  repository: Repository,
  language: Language,
  questionnaire: Questionnaire,
): readonly Answered[] {
  const form = formOf(repository, questionnaire);
  return form === undefined ? [] : answersTo(form, repository, language, questionnaire);
}

function answersTo(form: Form, repository: Repository, language: Language, questionnaire: Questionnaire) {
  const words = questionnairePageWordsOf(language.code);
  return askedOf(form, normsOf(repository), language.code).map((asked): Answered => {
    const found = answerTo(questionnaire, asked.question.id);
    return {
      asked,
      answer: found?.answer,
      index: found?.index,
      words: answerWords(asked, found?.answer.value, { language, words }),
      state: stateOf(asked, found?.answer),
    };
  });
}

function stateOf({ question }: Asked, answer: Answer | undefined): Answered['state'] {
  if (isSettled(answer)) return 'settled';
  if (answer?.value !== undefined) return 'proposed';
  return question.optional === true ? 'optional' : 'open';
}

/** Some consecutive questions of one part of the form. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly answered: readonly Answered[];
}

/** The parts of the form, in the order of their first question. */
export function partsOf(answered: readonly Answered[]): readonly Part[] {
  const parts = new Map<string, Answered[]>();
  for (const one of answered) parts.set(one.asked.section, [...(parts.get(one.asked.section) ?? []), one]);
  return [...parts].map(([id, own]) => ({ id, title: own[0]?.asked.sectionTitle ?? id, answered: own }));
}

/** 'Gestion opérationnelle', after its number where the form gives parts a short one: '12. Gestion opérationnelle'. */
export const partName = ({ id, title }: Pick<Part, 'id' | 'title'>): string =>
  id === title || !/^[0-9A-Z]{1,4}$/.test(id) ? title : `${id}. ${title}`;
