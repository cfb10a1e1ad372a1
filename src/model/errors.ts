/** Why a request cannot be carried out. Each has a sentence and a hint in every language (`languages/<code>/problems.ts`). */
export type Problem =
  | 'folder-missing'
  | 'not-a-folder'
  | 'no-repository'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'file-changed'
  | 'not-editable'
  | 'no-terminal'
  | 'bad-answer'
  | 'unknown-answer'
  | 'no-questionnaire'
  | 'no-such-form'
  | 'unknown-question'
  | 'nothing-to-confirm'
  | 'answer-contradicted'
  | 'answer-without-question'
  | 'evidence-missing'
  | 'target-empty'
  | 'target-not-a-folder'
  | 'unknown-document'
  | 'unknown-format'
  | 'unknown-report'
  | 'unknown-language'
  | 'unknown-layer'
  | 'unknown-check'
  | 'unknown-list'
  | 'bad-day'
  | 'bad-month'
  | 'bad-year'
  | 'bad-number'
  | 'bad-period'
  | 'unknown-person'
  | 'faulty-settings'
  | 'bad-shard'
  | 'file-missing'
  | 'no-json'
  | 'no-report'
  | 'reports-differ'
  | 'folder-in-two-reports'
  | 'part-missing'
  | 'part-twice'
  | 'cache-in-registers'
  | 'nothing-fits'
  | 'several-reports'
  | 'several-outputs'
  | 'same-file'
  | 'output-without-report'
  | 'faulty-baseline'
  | 'no-git'
  | 'unknown-version'
  | 'git-failed'
  | 'no-such-notice'
  | 'no-template'
  | 'nothing-to-write'
  | 'no-document-named'
  | 'all-and-some'
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
