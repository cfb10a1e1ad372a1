import type { Day } from '../model/day.ts';
import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { isOfKind } from '../rules/answer-faults.ts';
import type { Answer, Question } from '../rules/questionnaires.ts';
import type { AnswerFinding } from './answer-finding.ts';
import { factFault } from './fact-value.ts';
import { questionFacts } from './facts/index.ts';

interface Stated {
  readonly question: Question;
  readonly answer: Answer;
  readonly at: Location;
}

const kinds = { wantsPastDay: 'fact-to-come', wantsWhole: 'fact-fraction' } as const;

/** A figure or a day that cannot be, or that the registers (`facts`, as of the end of the year) give otherwise. */
export function factFindings(facts: Facts, { question, answer, at }: Stated, today: Day): readonly AnswerFinding[] {
  const { value } = answer;
  if (value === undefined || !isOfKind(question, value)) return [];
  const common = { question: question.id, at, value: String(value) };
  const fault = factFault(question, value, today);
  if (fault !== undefined) return [{ ...common, kind: kinds[fault] }];
  const known = factAgainst(facts, question, answer);
  return known === undefined ? [] : [{ ...common, kind: 'fact-differs', against: known }];
}

/** The fact that the registers give instead; who explains the difference has seen it. */
function factAgainst(facts: Facts, { fact, kind }: Question, { value, explanation }: Answer): string | undefined {
  if (fact === undefined || (kind !== 'number' && kind !== 'day') || explanation !== undefined) return undefined;
  const found = questionFacts[fact](facts)?.value;
  return found === undefined || found === value ? undefined : String(found);
}
