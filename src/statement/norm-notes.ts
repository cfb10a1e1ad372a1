import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence, plainly } from '../languages/sentence.ts';
import type { LocalText } from '../model/records.ts';
import { inLanguage } from '../norms/citation.ts';
import { printable } from '../reports/printable.ts';
import type { Action } from '../rules/plan-actions.ts';
import { progressOn } from './action-progress.ts';
import { isConditional } from './concerns.ts';
import type { NormState } from './norm-state.ts';
import type { Screen } from './screen.ts';

/** A line below a norm, and how many columns further in than its state. */
export interface Note {
  readonly text: string;
  readonly depth: number;
}

/** What contradicts a norm, what is out of date, what is planned. */
export function notesOf(state: NormState, screen: Screen): readonly Note[] {
  const { texts, language, paint } = screen;
  const { words } = texts;
  const plain = (text: string): Note => ({ text, depth: 0 });
  return [
    ...contradictionNotes(state, screen),
    ...(state.isStale
      ? [plain(paint.warning(fillSentence(words.stale, { day: language.formatDay(state.due ?? '') })))]
      : []),
    ...(state.isUnproven ? [plain(paint.warning(words.unproven))] : []),
    ...state.actions.map((action) => plain(actionText(action, screen))),
    ...(state.lacksAction ? [plain(paint.warning(words.noAction))] : []),
    ...(state.assessment === undefined && isConditional(state)
      ? [plain(fillSentence(words.undecided, { condition: state.norm?.condition ?? '' }))]
      : []),
  ];
}

/** Both places: where the norm is declared, and where a rule found the error. */
function contradictionNotes({ statement, assessment, contradictions }: NormState, screen: Screen): readonly Note[] {
  const { texts, sentences, language, paint, most, placeOf } = screen;
  const hidden = contradictions.length - most;
  if (statement === undefined || assessment === undefined || contradictions.length === 0) return [];
  const declared = { status: texts.standings[assessment.status], place: placeOf(statement.at('status')) };
  return [
    { text: fillSentence(texts.words.declared, declared), depth: 0 },
    ...contradictions.slice(0, most).flatMap(({ code, at, values }): readonly Note[] => [
      { text: paint.error(fillSentence(texts.words.against, { code, place: placeOf(at) })), depth: 0 },
      { text: printable(fillSentence(sentences[code]?.message ?? code, values, plainly)), depth: 2 },
    ]),
    ...(hidden > 0 ? [{ text: plural(texts.words.more, hidden, language), depth: 0 }] : []),
  ];
}

function actionText(action: Action, { texts, language, today }: Screen): string {
  const { id, data } = action;
  const { year, quarter } = data;
  const { words } = texts;
  const when =
    year === undefined
      ? words.undated
      : fillSentence(quarter === undefined ? words.year : words.quarter, { year, quarter: quarter ?? '' });
  const title = printable(textIn(data.title, language) || id);
  return fillSentence(words.action, {
    title,
    when,
    state: texts.states[progressOn(action, today) ?? ''] ?? words.undated,
  });
}

const textIn = (text: LocalText | undefined, { code }: Language): string =>
  typeof text === 'object' ? inLanguage(text as Readonly<Record<string, string>>, code) : (text ?? '');
