import type { NormStatementWords } from '../../languages/norm-statement-words.ts';
import { fillSentence } from '../../languages/sentence.ts';
import type { Facts } from '../../model/repository.ts';
import type { Statement } from '../../rules/statements.ts';
import { type Said, sayer } from '../said.ts';
import type { StatementContext } from './context.ts';

/** A file that proves what is declared. */
export interface ProofLine {
  readonly what: Said;
  readonly path: string;
  /** 'SHA-256 5af78610…'; '' when the register holds none. */
  readonly fingerprint: string;
  /** Whether the file is there, and the same. */
  readonly state: string;
}

export function proofLines(statement: Statement, { facts, language, words }: StatementContext): readonly ProofLine[] {
  const say = sayer(language, statement);
  return (statement.data.evidence ?? []).map(({ path, sha256, what }, index) => ({
    what: say.optional(what, 'evidence', index, 'what'),
    path,
    fingerprint: sha256 === undefined ? '' : fillSentence(words.fingerprint, { start: sha256.slice(0, 8) }),
    state: words.files[fileState(path, sha256, facts)],
  }));
}

function fileState(path: string, sha256: string | undefined, { files }: Facts): keyof NormStatementWords['files'] {
  const found = files?.get(path);
  if (found === undefined) return 'unseen';
  if (found === null) return 'absent';
  if (sha256 === undefined) return 'present';
  return found === sha256 ? 'same' : 'changed';
}
