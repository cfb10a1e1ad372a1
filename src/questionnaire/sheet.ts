import type { Cell, Column, Sheet } from '../exchange/sheet.ts';
import { questionnairePageWordsOf } from '../languages/document-words.ts';
import type { Language } from '../languages/language.ts';
import { phrase } from '../languages/phrase.ts';
import type { QuestionnaireColumn } from '../languages/questionnaire-page-words.ts';
import { isDay } from '../model/day.ts';
import type { Repository } from '../model/repository.ts';
import type { Answer, Questionnaire } from '../rules/questionnaires.ts';
import { textIn } from './answer-words.ts';
import { type Answered, answeredOf, partName } from './answered.ts';
import { announcedActions, evidenceLines, proofLines, type Speaking } from './attachments.ts';

type Row = Readonly<Record<QuestionnaireColumn, Cell>>;

const columns: readonly (readonly [QuestionnaireColumn, Column['kind'], number])[] = [
  ['section', 'text', 24],
  ['number', 'text', 10],
  ['id', 'text', 26],
  ['question', 'text', 60],
  ['answer', 'text', 18],
  ['code', 'text', 16],
  ['figure', 'number', 10],
  ['day', 'day', 12],
  ['explanation', 'text', 50],
  ['actions', 'text', 40],
  ['due', 'day', 12],
  ['evidence', 'text', 40],
  ['proof', 'text', 50],
  ['state', 'text', 20],
];

/** The questionnaire as a table, a row for each question of its form. Figures and days stand in columns of their own. */
export function questionnaireSheet(repository: Repository, language: Language, questionnaire: Questionnaire): Sheet {
  const words = questionnairePageWordsOf(language.code);
  const rows = answeredOf(repository, language, questionnaire).map((one) =>
    rowOf(repository, one, { language, words }),
  );
  return {
    name: phrase(words.sheet, { year: questionnaire.data.year }),
    columns: columns.map(([name, kind, width]) => ({ title: words.columns[name], kind, width })),
    rows: rows.map((row) => columns.map(([name]) => row[name])),
  };
}

function rowOf(repository: Repository, { asked, answer, words, state }: Answered, speaking: Speaking): Row {
  const actions = announcedActions(repository, answer, speaking);
  return {
    section: partName({ id: asked.section, title: asked.sectionTitle }),
    number: asked.number,
    id: asked.question.id,
    question: asked.text,
    answer: words,
    ...valueCells(asked.question.kind, answer?.value),
    explanation: textIn(answer?.explanation, speaking.language),
    actions: lines(actions.map(({ id, title, when }) => `${id} : ${title}${when === '' ? '' : ` (${when})`}`)),
    due: answer?.due,
    evidence: lines(evidenceLines(answer, speaking)),
    proof: lines(proofLines(answer, speaking)),
    state: speaking.words.state[state],
  };
}

const lines = (texts: readonly string[]): string => texts.join('\n');

/** The value for machines: a figure and a day in their own columns, what was chosen as its code. */
function valueCells(kind: Answered['asked']['question']['kind'], value: Answer['value']) {
  const isFigure = typeof value === 'number';
  const isDate = kind === 'day' && typeof value === 'string' && isDay(value);
  const isCode = value !== undefined && !isFigure && !isDate && kind !== 'text';
  return { code: isCode ? String(value) : '', figure: isFigure ? value : undefined, day: isDate ? value : undefined };
}
