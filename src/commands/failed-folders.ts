import type { Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { FailedFolder } from '../visits/attempt-each.ts';
import type { Session } from './command.ts';

/** Tells on standard error which folders could not be worked on, and why. */
export function tellFailed(session: Session, language: Language, failed: readonly FailedFolder[]): void {
  for (const { path, failure } of failed) {
    const { message, hint } = language.problems[failure.problem];
    session.tell(`${path}: ${fillSentence(message, failure.values)} ${fillSentence(hint, failure.values)}`);
  }
}
