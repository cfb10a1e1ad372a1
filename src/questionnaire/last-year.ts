import { answerTo } from '../rules/questionnaires.ts';
import type { Desk, Proposal, Question, Support } from './proposal.ts';

/** The answer of the year before, as something to rest on. */
export function lastYearProof({ previous, say }: Desk, { id }: Question): readonly Support[] {
  if (previous === undefined) return [];
  const { value } = answerTo(previous, id)?.answer ?? {};
  if (value === undefined) return [];
  const values = { year: previous.data.year, value: say.status(value) };
  return [{ at: `questionnaires/${previous.id}`, says: say.word('lastYear', values) }];
}

/** The answer of the year before where the registers know nothing; else the adviser has to judge. */
export function lastYearProposal(desk: Desk, question: Question): Proposal {
  const before = desk.previous && answerTo(desk.previous, question.id)?.answer;
  const open = { question: question.id, proof: lastYearProof(desk, question), contradictions: [] };
  if (before?.value === undefined) return { ...open, basis: 'adviser' };
  const { value, explanation } = before;
  return { ...open, value, basis: 'last-year', ...(explanation === undefined ? {} : { explanation }) };
}
