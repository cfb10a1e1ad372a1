import { phrase } from '../../languages/phrase.ts';
import { type Answered, partName, partsOf } from '../../questionnaire/answered.ts';
import { announcedActions, evidenceLines, proofLines } from '../../questionnaire/attachments.ts';
import { asksForReason } from '../../rules/questionnaires.ts';
import { missing, type Said } from '../said.ts';
import type { QuestionnaireContext } from './context.ts';

/** The parts of the form, each with its questions as they are printed. */
export const questionParts = (context: QuestionnaireContext) =>
  partsOf(context.answered).map((part) => ({
    title: partName(part),
    questions: part.answered.map((one) => questionFacts(one, context)),
  }));

function questionFacts(answered: Answered, context: QuestionnaireContext) {
  const { asked, answer, state } = answered;
  const { facts, language, words, questionnaire, text } = context;
  const explanation = text(answer?.explanation);
  const owesReason = answer !== undefined && explanation === '' && asksForReason(asked.question, answer);
  return {
    heading: headingOf(answered),
    help: asked.help,
    answer: answered.words === '' && state === 'optional' ? words.state.optional : answered.words,
    gap: state === 'open' || state === 'proposed' ? gapOf(answered, context) : '',
    explanation: owesReason ? missing(questionnaire, 'answers', answered.index ?? 0, 'explanation') : explanation,
    actions: announcedActions(facts.repository, answer, { language, words }),
    due: answer?.due === undefined ? '' : language.formatDay(answer.due),
    evidence: evidenceLines(answer, { language, words }),
    proof: proofLines(answer, { language, words }),
  };
}

/** What the answers lack: the mark names the question, so that whoever reads the refusal knows which. */
function gapOf({ asked, state, index }: Answered, { questionnaire, words }: QuestionnaireContext): Said {
  const path = index === undefined ? ['answers'] : ['answers', index, ...(state === 'proposed' ? ['state'] : [])];
  const field = phrase(words.gap[state === 'proposed' ? 'proposed' : 'open'], { question: asked.question.id });
  return { missing: { at: questionnaire.at(...path), field } };
}

/** '12.4 Les restaurations sont-elles testées ?' */
const headingOf = ({ asked }: Answered): string => [asked.number, asked.text].filter(Boolean).join(' ');

/** The questions that keep the questionnaire from being sent: without answer, or with one that nobody confirmed. */
export const openQuestions = ({ answered, words }: QuestionnaireContext) =>
  answered
    .filter(({ state }) => state === 'open' || state === 'proposed')
    .map((one) => ({ heading: headingOf(one), why: words.state[one.state] }));
