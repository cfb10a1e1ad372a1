import { hashOf } from '../files/hash.ts';
import type { Original } from '../files/original.ts';
import { applyChanges } from '../files/write.ts';
import { UsageError } from '../model/errors.ts';
import type { Path } from '../model/location.ts';
import { answersIn, type Reply, withReply } from '../questionnaire/answer.ts';
import type { Answer } from '../rules/questionnaires.ts';

/** A questionnaire as it stands in its file. */
export interface Sheet extends Original {
  /** Relative to the folder. */
  readonly path: string;
  readonly base: Path;
}

const known = new WeakMap<Sheet, ReadonlyMap<string, Answer>>();

/** The answer that stands for a question; of two, the first. */
export function answerOn(sheet: Sheet, question: string): Answer | undefined {
  const answers =
    known.get(sheet) ??
    new Map(
      answersIn(sheet.text, sheet.base)
        .toReversed()
        .map((answer) => [answer.question, answer]),
    );
  known.set(sheet, answers);
  return answers.get(question);
}

/** The sheet with one more answer. UsageError where the writing of the file leaves no room for an edit. */
export function replied(sheet: Sheet, question: string, reply: Reply): Sheet {
  const edited = withReply(sheet.text, sheet.base, question, reply);
  if ('refused' in edited) {
    throw new UsageError('not-editable', { path: sheet.path, line: edited.line, reason: edited.refused });
  }
  return { ...sheet, text: edited.text };
}

/** Writes the sheet, whole or not at all, and never over what someone else wrote meanwhile. */
export function saved(folder: string, sheet: Sheet): Sheet {
  const bytes = Buffer.from(sheet.text, 'utf8');
  const hash = hashOf(bytes);
  if (hash !== sheet.hash) applyChanges(folder, [{ path: sheet.path, bytes, before: sheet.hash }]);
  return { ...sheet, hash };
}
