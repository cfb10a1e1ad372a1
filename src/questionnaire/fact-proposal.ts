import type { FactName, Ground } from './facts/fact.ts';
import { questionFacts } from './facts/index.ts';
import { lastYearProof } from './last-year.ts';
import type { Desk, Proposal, Question, Saying } from './proposal.ts';

/** The answer that a fact of the registers gives, with the entries it rests on; open while they do not know it. */
export function factProposal(desk: Desk, question: Question, fact: FactName): Proposal {
  const found = questionFacts[fact](desk.yearEnd);
  const grounds = (found?.grounds ?? []).map((ground) => ({ at: ground.at, says: saidOf(desk, ground) }));
  return {
    question: question.id,
    ...(found === undefined ? {} : { value: found.value }),
    basis: found === undefined ? 'adviser' : 'fact',
    proof: [...grounds, ...lastYearProof(desk, question)],
    contradictions: [],
  };
}

function saidOf({ say, yearEnd }: Desk, { name, on, hours, people }: Ground): string {
  const parts = [
    say.text(name),
    on === undefined ? '' : say.day(on),
    hours === undefined ? '' : say.count(hours, 'hours'),
    people === undefined ? '' : say.count(people, 'people'),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : wholeRegister(say, yearEnd.today);
}

const wholeRegister = (say: Saying, day: string): string => say.word('register', { day: say.day(day) });
