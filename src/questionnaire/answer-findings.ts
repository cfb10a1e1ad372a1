import { yearEnd } from '../model/day.ts';
import type { Facts } from '../model/repository.ts';
import { faultyAnswers } from '../rules/answer-faults.ts';
import { codesOf } from '../rules/evidence-against.ts';
import { formOf, isSent, type Questionnaire } from '../rules/questionnaires.ts';
import type { AnswerFinding } from './answer-finding.ts';
import { contradictionsOf } from './contradictions.ts';
import { factFindings } from './fact-findings.ts';
import { remedyFindings } from './remedy-findings.ts';
import { sendingFindings } from './sending-findings.ts';

/**
 * What stands in the way of sending a questionnaire, in its order: answers that are missing, not confirmed, of the wrong
 * kind or without a reason, and those that the registers contradict as of the end of the controlled year; who signs and
 * when. What was sent is not held against registers that have moved on since.
 */
export function findingsOf(facts: Facts, questionnaire: Questionnaire): readonly AnswerFinding[] {
  const { repository, today } = facts;
  const own = faultyAnswers(repository, questionnaire).map(({ fault, question, at, value }) => ({
    kind: fault,
    question,
    at,
    ...(value === undefined ? {} : { value }),
  }));
  const whole = sendingFindings(facts, questionnaire);
  const all = isSent(questionnaire, today)
    ? [...whole, ...own]
    : [...whole, ...own, ...contradictions(facts, questionnaire)];
  return all.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

function contradictions(facts: Facts, questionnaire: Questionnaire): readonly AnswerFinding[] {
  const { controlledYear } = questionnaire.data;
  const end = yearEnd(controlledYear);
  const questions = formOf(facts.repository, questionnaire)?.data.questions ?? [];
  return questionnaire.data.answers.flatMap((answer, index): readonly AnswerFinding[] => {
    const question = questions.find(({ id }) => id === answer.question);
    if (question === undefined) return [];
    const at = questionnaire.at('answers', index, 'value');
    const common = { question: question.id, at, value: String(answer.value) };
    const isClaim = question.kind === 'compliance' && answer.value === 'compliant';
    const against = isClaim ? contradictionsOf(facts, controlledYear, question.norm) : [];
    if (against.length > 0) return [{ ...common, kind: 'contradicted', against: codesOf(against).join(', ') }];
    return [
      ...factFindings({ ...facts, today: end, replay: true }, { question, answer, at }, facts.today),
      ...remedyFindings(facts.repository, questionnaire, { question, answer, index }),
    ];
  });
}
