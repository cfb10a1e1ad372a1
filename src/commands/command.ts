import type { Command as Declaration } from 'commander';
import type { Ask, KeyWords } from '../ask/question.ts';
import type { Language } from '../languages/language.ts';
import type { Day } from '../model/day.ts';

/** The world outside the arguments. */
export interface Session {
  readonly today: Day;
  /** The language of messages that was asked for; undefined leaves it to the repository. */
  readonly askedLanguage: string | undefined;
  languageOf(code: string): Promise<Language>;
  /** The result: standard output. */
  print(text: string): void;
  /** Everything else: standard error. */
  tell(text: string): void;
  /** Puts questions to the person at the terminal, in these words; undefined where there is none. */
  readonly askIn?: ((words: KeyWords) => Ask) | undefined;
  readonly colour: boolean;
  /** Columns of the terminal; undefined when the output goes elsewhere. */
  readonly width: number | undefined;
}

/** 0 clean, 1 findings or a stale document, 2 cannot, 3 defect, 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

export type Options = Readonly<Record<string, unknown>>;

/** A command: how it is called, and what it does. Every text is given in each language of messages. */
export interface Command {
  readonly name: string;
  /** '<code>' or '[path...]', as commander writes arguments. */
  readonly usage: string;
  readonly summary: Readonly<Record<'fr' | 'en', string>>;
  readonly examples: readonly string[];
  /** What `--lang` may be: the languages of messages, unless the command writes documents. */
  readonly languages?: readonly string[];
  declare(declaration: Declaration, say: Say): void;
  run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode>;
}

/** Picks the text of the language of messages. */
export type Say = (texts: Readonly<Record<'fr' | 'en', string>>) => string;
