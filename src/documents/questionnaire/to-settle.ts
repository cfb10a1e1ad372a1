import { questionnaireFindingsOf } from '../../languages/document-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { findingsOf } from '../../questionnaire/answer-findings.ts';
import type { Said } from '../said.ts';
import type { QuestionnaireContext } from './context.ts';

/** These have their mark beside the question itself. */
const markedThere: ReadonlySet<string> = new Set(['unanswered', 'not-confirmed', 'no-explanation']);

/** What keeps the questionnaire from being sent besides open questions: a final version is refused while there is any. */
export function toSettle({ facts, language, questionnaire }: QuestionnaireContext): readonly Said[] {
  const said = questionnaireFindingsOf(language.code);
  return findingsOf(facts, questionnaire)
    .filter(({ kind }) => !markedThere.has(kind))
    .map(({ kind, question, field = '', at, value = '', against = '' }) => ({
      missing: { at, field: `${question ?? field} : ${phrase(said[kind], { value, against })}` },
    }));
}
