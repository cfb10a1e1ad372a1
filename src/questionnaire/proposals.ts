import type { Language } from '../languages/language.ts';
import { yearEnd } from '../model/day.ts';
import type { Facts } from '../model/repository.ts';
import { isAboutDeclaration } from '../rules/evidence-against.ts';
import { judgedAt } from '../rules/judged-at.ts';
import type { Form } from '../rules/questionnaires.ts';
import { factProposal } from './fact-proposal.ts';
import { lastYearProposal } from './last-year.ts';
import { normProposal } from './norm-proposal.ts';
import type { Desk, Preparation, Proposal, Question } from './proposal.ts';
import { sayingIn } from './saying.ts';

export type { Preparation, Proposal, Support } from './proposal.ts';

/**
 * What the registers suggest as answer to each question of a form, in its order: the state at the end of the controlled
 * year, with the statements as known on the day of preparation.
 */
export function proposalsFor(
  facts: Facts,
  { data: { questions } }: Form,
  preparation: Preparation,
  language: Language,
): readonly Proposal[] {
  const end = yearEnd(preparation.controlledYear);
  const desk: Desk = {
    ...preparation,
    yearEnd: { ...facts, today: end, replay: true },
    prepared: { ...facts, today: preparation.preparedOn, replay: true },
    findings: judgedAt(facts, end).filter(({ code }) => !isAboutDeclaration(code)),
    say: sayingIn(language),
  };
  return questions.map((question) => proposalFor(desk, question));
}

function proposalFor(desk: Desk, question: Question): Proposal {
  const { kind, norm, fact } = question;
  if (kind === 'compliance' && norm !== undefined) return normProposal(desk, question);
  if ((kind === 'number' || kind === 'day') && fact !== undefined) return factProposal(desk, question, fact);
  return lastYearProposal(desk, question);
}
