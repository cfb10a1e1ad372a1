import { type Answered, answeredOf } from '../../questionnaire/answered.ts';
import { isSameQuestion } from '../../questionnaire/same-question.ts';
import type { Questionnaire } from '../../rules/questionnaires.ts';
import type { QuestionnaireContext } from './context.ts';

/** What is answered otherwise than in the questionnaire before; `before` is '' when there is none. */
export function changesSince(context: QuestionnaireContext) {
  const previous = questionnaireBefore(context);
  if (previous === undefined) return { before: '', rows: [], same: 0, changed: 0 };
  const earlier = answeredOf(context.facts.repository, context.language, previous);
  const pairs = context.answered.map((now) => ({
    now,
    before: earlier.find((one) => isSameQuestion(one.asked.question, now.asked.question)),
  }));
  const moved = pairs.filter(({ now, before }) => now.words !== '' && now.words !== (before?.words ?? ''));
  const gone = earlier.filter(
    (one) => !context.answered.some((now) => isSameQuestion(one.asked.question, now.asked.question)),
  );
  const { words } = context;
  return {
    before: previous.data.year,
    same: pairs.filter(({ now, before }) => now.words !== '' && now.words === before?.words).length,
    changed: moved.length + gone.length,
    rows: [
      ...moved.map(({ now, before }) => ({
        question: questionOf(now),
        before: before === undefined ? words.new : before.words || words.noAnswer,
        now: now.words,
      })),
      ...gone.map((one) => ({ question: questionOf(one), before: one.words || words.noAnswer, now: words.gone })),
    ],
  };
}

/** The latest of the earlier years. */
function questionnaireBefore({ facts, questionnaire }: QuestionnaireContext): Questionnaire | undefined {
  return facts.repository
    .entries('questionnaires')
    .filter(({ data }) => data.year < questionnaire.data.year)
    .toSorted((a, b) => b.data.year - a.data.year)[0];
}

const questionOf = ({ asked }: Answered): string => [asked.number, asked.text].filter(Boolean).join(' ');
