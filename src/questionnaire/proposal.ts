import type { ProposalWord } from '../languages/proposal-words.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Registers } from '../model/records.ts';
import type { Facts } from '../model/repository.ts';
import type { Answer, Question, Questionnaire } from '../rules/questionnaires.ts';

/** One thing that an answer rests on: `at` is 'processors/logisocial', a register, 'rules' or the path of a file. */
export type Support = NonNullable<Answer['proof']>[number];

/** An answer that the registers suggest, and why. `value` is absent where the adviser has to judge: basis 'adviser'. */
export interface Proposal extends Omit<Answer, 'state' | 'basis' | 'proof'> {
  readonly basis: NonNullable<Answer['basis']>;
  readonly proof: readonly Support[];
  /** The errors, as of the end of the controlled year, of the rules that cite the norm of the question. */
  readonly contradictions: readonly Diagnostic[];
}

/** What a questionnaire is prepared from, besides the registers. */
export interface Preparation {
  readonly controlledYear: number;
  /** The questionnaire of the year before. */
  readonly previous: Questionnaire | undefined;
  readonly preparedOn: Day;
}

/** What every question is looked at with. */
export interface Desk extends Preparation {
  /** As of the last day of the controlled year. */
  readonly yearEnd: Facts;
  /** As of the day of preparation. */
  readonly prepared: Facts;
  /** What the rules find as of the last day of the controlled year; what is about statements or questionnaires apart. */
  readonly findings: readonly Diagnostic[];
  readonly say: Saying;
}

/** How a proposal speaks. */
export interface Saying {
  day(day: Day): string;
  text(text: Answer['explanation']): string;
  count(count: number, word: 'entries' | 'people' | 'hours'): string;
  status(value: Answer['value']): string;
  /** The headline of a check. */
  check(code: string): string;
  /** The state of an action of the plan. */
  action(state: NonNullable<Registers['plan']['state']>): string;
  word(word: ProposalWord, values?: Readonly<Record<string, string | number | undefined>>): string;
}

export type { Question };
