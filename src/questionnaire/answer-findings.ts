import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { type AnswerFault, faultyAnswers } from '../rules/answer-faults.ts';
import { judgedAt } from '../rules/judged-at.ts';
import { type Answer, formOf, isSent, type Question, type Questionnaire } from '../rules/questionnaires.ts';
import { questionFacts } from './facts/index.ts';
import { isAboutDeclaration } from './silent-rules.ts';

/** What `questionnaire check` can find wrong with an answer. */
export type AnswerFindingKind = AnswerFault | 'contradicted' | 'fact-differs';

export interface AnswerFinding {
  readonly kind: AnswerFindingKind;
  readonly question: string;
  readonly at: Location;
  /** What is written, where that is the fault. */
  readonly value?: string;
  /** The rules that contradict, or the value that the registers give. */
  readonly against?: string;
}

/**
 * What stands in the way of sending a questionnaire, in its order: answers that are missing, not confirmed, of the wrong
 * kind or without a reason, and those that the registers contradict as of the end of the controlled year. What was sent
 * is not held against registers that have moved on since.
 */
export function findingsOf(facts: Facts, questionnaire: Questionnaire): readonly AnswerFinding[] {
  const { repository, today } = facts;
  const own = faultyAnswers(repository, questionnaire).map(({ fault, question, at, value }) => ({
    kind: fault,
    question,
    at,
    ...(value === undefined ? {} : { value }),
  }));
  const all = isSent(questionnaire, today) ? own : [...own, ...contradictions(facts, questionnaire)];
  return all.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

function contradictions(facts: Facts, questionnaire: Questionnaire): readonly AnswerFinding[] {
  const end = `${questionnaire.data.controlledYear}-12-31`;
  const errors = judgedAt(facts, end).filter(({ code, severity }) => severity === 'error' && !isAboutDeclaration(code));
  const questions = formOf(facts.repository, questionnaire)?.data.questions ?? [];
  return questionnaire.data.answers.flatMap((answer, index): readonly AnswerFinding[] => {
    const question = questions.find(({ id }) => id === answer.question);
    if (question === undefined) return [];
    const at = questionnaire.at('answers', index, 'value');
    const common = { question: question.id, at, value: String(answer.value) };
    const against = errors.filter(({ norms }) => question.norm !== undefined && norms.includes(question.norm));
    if (question.kind === 'compliance' && answer.value === 'compliant' && against.length > 0)
      return [{ ...common, kind: 'contradicted', against: [...new Set(against.map(({ code }) => code))].join(', ') }];
    const known = factAgainst({ ...facts, today: end, replay: true }, question, answer);
    return known === undefined ? [] : [{ ...common, kind: 'fact-differs', against: known }];
  });
}

/** The fact that the registers give instead; the judgement of the adviser is no mistake. */
function factAgainst(facts: Facts, { fact, kind }: Question, { value, basis }: Answer): string | undefined {
  if (fact === undefined || (kind !== 'number' && kind !== 'day') || value === undefined || basis === 'adviser')
    return undefined;
  const found = questionFacts[fact](facts)?.value;
  return found === undefined || found === value ? undefined : String(found);
}
