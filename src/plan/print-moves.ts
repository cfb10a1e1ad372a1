import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Day } from '../model/day.ts';
import type { LocalText } from '../model/records.ts';
import type { Action } from '../rules/plan-actions.ts';
import type { OffTime, PlanMoves } from './plan-moves.ts';
import { differenceText, type PlanSpeech } from './plan-said.ts';

/** A text of the register as a screen shows it: in the language of messages, else in the one it was written in. */
const shown = (text: LocalText | undefined, language: string): string =>
  text === undefined || typeof text === 'string'
    ? (text ?? '')
    : (Object.entries(text).find(([code]) => code === language)?.[1] ?? Object.values(text)[0] ?? '');

/** What moved, list by list; an action that was changed or dropped tells why. */
export function printMoves(moves: PlanMoves, today: Day, speech: PlanSpeech): string {
  const { texts, language } = speech;
  const { since } = moves;
  const head = fillSentence(texts.words.since, {
    day: language.formatDay(today),
    decision: since.id,
    on: language.formatDay(since.data.on),
  });
  const lists = listsOf(moves, speech)
    .filter(([, items]) => items.length > 0)
    .map(([words, items]) => [plural(words, items.length, language), ...items.map(indented)].join('\n'));
  return `${[head, ...(lists.length === 0 ? [texts.words.unmoved] : lists)].join('\n\n')}\n`;
}

type Item = readonly string[];

function listsOf(moves: PlanMoves, speech: PlanSpeech): readonly (readonly [words: string, items: readonly Item[]])[] {
  const { words } = speech.texts;
  const moved = moves.moved.map(({ action, differences }) => [
    nameOf(action, speech),
    ...differences.map((one) => differenceText(one, speech)),
    reasonOf(action, speech),
  ]);
  const offTime = (list: readonly OffTime[]) =>
    list.map((one) => [nameOf(one.action, speech), offTimeText(one, speech)]);
  return [
    [words.moved, moved],
    [words.added, moves.added.map((one) => [nameOf(one, speech)])],
    [words.dropped, moves.dropped.map((one) => [nameOf(one, speech), reasonOf(one, speech)])],
    [words.early, offTime(moves.early)],
    [words.late, offTime(moves.late)],
  ];
}

const indented = ([first = '', ...more]: Item): string =>
  [`  ${first}`, ...more.map((line) => `    ${line}`)].join('\n');

const nameOf = ({ id, data }: Action, { language }: PlanSpeech): string => `${id}  ${shown(data.title, language.code)}`;

function reasonOf({ data: { reason } }: Action, { texts: { words }, language }: PlanSpeech): string {
  return reason === undefined ? words.noReason : fillSentence(words.reason, { reason: shown(reason, language.code) });
}

/** 'faite le 27 mars 2025, prévue pour le 30 juin 2025' */
export const offTimeText = ({ doneOn, deadline }: OffTime, { texts, language }: PlanSpeech): string =>
  fillSentence(texts.words.doneOn, { day: language.formatDay(doneOn), deadline: language.formatDay(deadline) });

/** The same for machines: the first comparison, and the one with the version before. */
export function movesJson([moves, before]: readonly PlanMoves[], today: Day): string {
  const told = {
    formatVersion: 1,
    asOf: today,
    ...(moves && movesTold(moves)),
    ...(before && { before: movesTold(before) }),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function movesTold(moves: PlanMoves) {
  const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);
  const offTime = (list: readonly OffTime[]) =>
    list.map(({ action, deadline, doneOn }) => ({ action: action.id, deadline, doneOn }));
  return {
    since: { decision: moves.since.id, on: moves.since.data.on },
    moved: moves.moved.map(({ action, differences }) => ({
      action: action.id,
      differences,
      reason: action.data.reason ?? null,
    })),
    added: ids(moves.added),
    dropped: moves.dropped.map(({ id, data }) => ({ action: id, reason: data.reason ?? null })),
    early: offTime(moves.early),
    late: offTime(moves.late),
  };
}
