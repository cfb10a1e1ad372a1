import type { Asked } from '../questionnaire/asked.ts';
import { askReply } from './ask-reply.ts';
import { cardOf } from './card.ts';
import type { Desk } from './desk.ts';
import { replied, type Sheet, saved } from './sheet.ts';
import { openQuestions, situationOf } from './situation.ts';
import { recapOf } from './speech.ts';
import type { Talk } from './talk.ts';

/** What a walk works with besides the questions. */
export interface Walking {
  readonly desk: Desk;
  readonly talk: Talk;
  /** False: the file stays as it is. */
  readonly writes: boolean;
  readonly show: (text: string) => void;
}

/** Where a walk ended: `brokenOff` by Ctrl-C. What was answered by then is in the sheet, and in the file. */
export interface Walked {
  readonly sheet: Sheet;
  readonly brokenOff: boolean;
}

/** Goes through the questions that wait, one after the other; each answer is saved before the next question. */
export async function walk(start: Sheet, walking: Walking): Promise<Walked> {
  const { desk, talk, writes } = walking;
  const waiting = openQuestions(desk, start);
  let sheet = start;
  for (let place = 0; place < waiting.length; ) {
    const asked = waiting[place] as Asked;
    const situation = situationOf(desk, sheet, asked);
    walking.show(cardOf(situation, { place: place + 1, of: waiting.length }, talk.speech));
    const move = await askReply(situation, talk);
    if (move === 'broken-off') return { sheet, brokenOff: true };
    if (move === 'quit') break;
    if (typeof move === 'object') {
      const next = replied(sheet, asked.question.id, move.reply);
      sheet = writes ? saved(desk.folder, next) : next;
      walking.show(recapOf(asked, move.reply.value, talk.speech));
    }
    if (typeof move === 'object' || move === 'skip') place += 1;
    if (move === 'previous') place = Math.max(0, place - 1);
  }
  return { sheet, brokenOff: false };
}
