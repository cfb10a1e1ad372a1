import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { UsageError } from '../../model/errors.ts';
import { type AnswerChange, changesSince } from '../../questionnaire/comparison.ts';
import { sayingIn } from '../../questionnaire/saying.ts';
import { type Answer, questionnaireOf } from '../../rules/questionnaires.ts';
import { foundIn, type Opened, opened, type QuestionnaireAction } from './action.ts';

/** Says which answers moved since the questionnaire of the year before. */
export const compare: QuestionnaireAction = async (session, year, options) => {
  const centre = await opened(session, options);
  const { questionnaire } = foundIn(centre, year);
  const previous = questionnaireOf(centre.facts.repository, year - 1);
  if (previous === undefined) throw new UsageError('nothing-to-compare', { year, before: year - 1 });
  const changes = changesSince(centre.facts.repository, previous, questionnaire);
  session.print(options.json === true ? compareJson(year, changes) : page(centre, year, changes));
  return 0;
};

function page(
  { language, texts: { words, changes: said } }: Opened,
  year: number,
  changes: readonly AnswerChange[],
): string {
  const before = year - 1;
  if (changes.length === 0) return `${fillSentence(words.same, { before })}\n`;
  const say = sayingIn(language);
  const shown = (answer: Answer | undefined): string =>
    answer?.value === undefined ? words.absent : say.status(answer.value);
  const lines = changes.map((change) => {
    const values = { before: shown(change.before), after: shown(change.after) };
    const { question } = change;
    return `  ${fillSentence(words.line, { question, said: fillSentence(said[change.kind], values) })}`;
  });
  return `${[fillSentence(plural(words.changes, changes.length, language), { before }), ...lines].join('\n')}\n`;
}

function compareJson(year: number, changes: readonly AnswerChange[]): string {
  const plain = changes.map(({ kind, question, before, after }) => ({
    kind,
    question,
    before: toldOf(before),
    after: toldOf(after),
  }));
  return `${JSON.stringify({ formatVersion: 1, year, before: year - 1, changes: plain }, null, 2)}\n`;
}

const toldOf = (answer: Answer | undefined) =>
  answer === undefined ? null : { value: answer.value ?? null, explanation: answer.explanation ?? null };
