import { UsageError } from '../model/errors.ts';

/** One of the things that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Other words that mean it. */
  readonly also?: readonly string[];
  /** Why it cannot be chosen now. */
  readonly closed?: string | undefined;
}

/**
 * What a person is asked. Every answer is a text: that of the flag `--<flag>`, which makes the question needless. `or`
 * are other flags that would have answered it.
 */
export type Question =
  | {
      readonly kind: 'choice';
      readonly flag: string;
      readonly or?: readonly string[];
      readonly message: string;
      readonly choices: readonly Choice[];
      /** Long lists are searched by typing a part of a name. */
      readonly searched?: boolean;
      readonly initial?: string | undefined;
    }
  | {
      readonly kind: 'text';
      readonly flag: string;
      readonly or?: readonly string[];
      readonly message: string;
      readonly initial?: string | undefined;
      /** What is wrong with a text, as a sentence; undefined for a good one. */
      readonly wrong: (text: string) => string | undefined;
    };

/** Puts a question to a person; undefined when the person breaks off (Ctrl-C). */
export type Ask = (question: Question) => Promise<string | undefined>;

/** How the keys are told below a list, by what the library calls them. */
export interface KeyWords {
  readonly navigate: string;
  readonly select: string;
  readonly noMatch: string;
  /** Of typed words that mean no choice, or several. */
  readonly noChoice: string;
  readonly closed: string;
}

/** The flags that were given, by name without dashes. */
export type Flags = Readonly<Record<string, string | undefined>>;

/**
 * The answer of the flag, else of the person. UsageError for a flag with a wrong value, and where there is neither flag
 * nor terminal.
 */
export async function answerTo(question: Question, flags: Flags, ask: Ask | undefined): Promise<string | undefined> {
  const given = flags[question.flag];
  if (given !== undefined) return checked(question, given);
  if (ask === undefined) {
    const flags = [question.flag, ...(question.or ?? [])].map((flag) => `--${flag}`).join(', ');
    throw new UsageError('no-terminal', { flags, question: question.message });
  }
  return await ask(question);
}

function checked(question: Question, given: string): string {
  const values = { flag: `--${question.flag}`, value: given };
  if (question.kind === 'text') {
    const reason = question.wrong(given);
    if (reason !== undefined) throw new UsageError('bad-answer', { ...values, reason });
    return given;
  }
  const chosen = question.choices.find(({ value }) => value === given);
  if (chosen === undefined) {
    const known = question.choices.map(({ value }) => value).join(', ');
    throw new UsageError('unknown-answer', { ...values, known });
  }
  if (chosen.closed !== undefined) throw new UsageError('bad-answer', { ...values, reason: chosen.closed });
  return given;
}
