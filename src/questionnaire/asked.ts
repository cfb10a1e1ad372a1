import type { LocalText } from '../model/records.ts';
import type { Norm } from '../norms/catalogue.ts';
import { inLanguage } from '../norms/citation.ts';
import { normNumber } from '../norms/norm-number.ts';
import type { NormSet } from '../norms/norm-set.ts';
import type { Form, Question } from '../rules/questionnaires.ts';

/** A question in the words and with the number that one reads. */
export interface Asked {
  readonly question: Question;
  readonly norm: Norm | undefined;
  /** '12.1', or '~12.4' for a number that no official source confirmed; '' when it has none. */
  readonly number: string;
  readonly text: string;
  /** '' when the form gives none. */
  readonly help: string;
  readonly unit: string;
  /** The part of the form; its id stands for a part without a title. */
  readonly section: string;
  readonly sectionTitle: string;
}

/** The questions of a form in its order, said in a language; French where there is no other. */
export function askedOf({ data: form }: Form, norms: NormSet, language: string): readonly Asked[] {
  const titles = new Map((form.sections ?? []).map(({ id, title }) => [id, said(title, language)]));
  return form.questions.map((question) => {
    const norm = question.norm === undefined ? undefined : norms.find(question.norm);
    const section = question.section ?? norm?.chapter ?? '';
    return {
      question,
      norm,
      number: numberOf(question, norm),
      text:
        said(question.text, language) || said(norm?.question, language) || said(norm?.title, language) || question.id,
      help: said(question.help, language),
      unit: said(question.unit, language),
      section,
      sectionTitle: titles.get(section) ?? section,
    };
  });
}

/** The number of an official form is its own; that of the catalogue is marked while unconfirmed. */
const numberOf = ({ number }: Question, norm: Norm | undefined): string => number ?? normNumber(norm);

const said = (text: LocalText | undefined, language: string): string =>
  text === undefined
    ? ''
    : typeof text === 'string'
      ? text
      : inLanguage(text as Readonly<Record<string, string>>, language);
