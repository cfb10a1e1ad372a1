/** Why a request cannot be carried out. Each has a sentence and a hint in every language (`languages/<code>/problems.ts`). */
export type Problem =
  | 'folder-missing'
  | 'not-a-folder'
  | 'no-repository'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'unknown-document'
  | 'unknown-format'
  | 'unknown-report'
  | 'unknown-language'
  | 'unknown-layer'
  | 'unknown-check'
  | 'unknown-list'
  | 'bad-day'
  | 'bad-number'
  | 'no-such-notice'
  | 'no-template'
  | 'nothing-to-write'
  | 'faulty-registers'
  | 'facts-missing'
  | 'bad-template';

/** The only error class: the request cannot be done (wrong usage, unreadable repository). Exit code 2. */
export class UsageError extends Error {
  readonly problem: Problem;
  readonly values: Readonly<Record<string, string | number>>;
  constructor(problem: Problem, values: Readonly<Record<string, string | number>> = {}) {
    super(`${problem} ${JSON.stringify(values)}`);
    this.name = 'UsageError';
    this.problem = problem;
    this.values = values;
  }
}
