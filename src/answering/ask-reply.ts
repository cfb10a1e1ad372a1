import { askExplanation } from './ask-explanation.ts';
import { askRemedy } from './ask-remedy.ts';
import { askValue } from './ask-value.ts';
import type { Situation } from './situation.ts';
import type { Move, Talk } from './talk.ts';

/** Asks for the answer to one question: the value, then what this value needs. What a flag gives is not asked. */
export async function askReply(situation: Situation, talk: Talk): Promise<Move> {
  const chosen = await askValue(situation, talk);
  if (typeof chosen === 'string') return chosen;
  const { value, confirmed } = chosen;
  const answering = { answer: { ...situation.answer, question: situation.asked.question.id, value }, confirmed };
  const explanation = await askExplanation(situation, answering, talk);
  if (explanation === 'again' || explanation === 'broken-off') return explanation;
  const remedy = await askRemedy(situation, answering, talk);
  if (remedy === 'again' || remedy === 'broken-off') return remedy;
  const evidence = situation.answer?.evidence;
  return {
    reply: {
      value,
      ...explanation,
      ...remedy,
      ...(evidence === undefined ? {} : { evidence }),
    },
  };
}
