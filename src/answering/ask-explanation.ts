import { answerTo } from '../ask/question.ts';
import type { Reply } from '../questionnaire/answer.ts';
import { type Answer, asksForReason } from '../rules/questionnaires.ts';
import type { Situation } from './situation.ts';
import { say, textIn } from './speech.ts';
import type { Answering, Talk } from './talk.ts';

type Explanation = Pick<Reply, 'explanation'> | 'again' | 'broken-off';

/** Why the answer is no plain yes; a confirmed value keeps its explanation. */
export async function askExplanation(
  { asked, answer: before }: Situation,
  { answer, confirmed }: Answering,
  talk: Talk,
): Promise<Explanation> {
  const { speech, flags } = talk;
  const written = textIn(speech, before?.explanation);
  const given = flags.explanation;
  if (given === undefined && (!asksForReason(asked.question, answer) || (confirmed && written !== ''))) {
    return asksForReason(asked.question, answer) || confirmed ? kept(before) : {};
  }
  const wrong = (text: string) => (text.trim() === '' ? say(speech, 'wantsExplanation') : undefined);
  const text = await answerTo(
    {
      kind: 'text',
      flag: 'explanation',
      message: say(speech, talk.ask === undefined ? 'explanation' : 'askExplanation'),
      initial: written || undefined,
      wrong,
    },
    flags,
    talk.ask,
  );
  if (text === undefined) return 'broken-off';
  if (text === '<') return 'again';
  return text === written ? kept(before) : { explanation: text };
}

const kept = (before: Answer | undefined): Pick<Reply, 'explanation'> =>
  before?.explanation === undefined ? {} : { explanation: before.explanation };
