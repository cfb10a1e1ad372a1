import type { Diagnostic } from '../model/diagnostic.ts';
import { normsOf } from '../norms/norm-set.ts';
import { type Assessment, assessmentAt, type Statement } from '../rules/statements.ts';
import type { Desk, Question } from './proposal.ts';

/** What the registers hold on the norm of a question. */
export interface AskedNorm {
  /** The norm and those that it replaces: what names them counts for it. */
  readonly norms: ReadonlySet<string>;
  readonly statement: Statement | undefined;
  /** As known on the day of preparation. */
  readonly assessment: Assessment | undefined;
  /** The errors that cite the norm, as of the end of the controlled year. */
  readonly errors: readonly Diagnostic[];
  /** These and what is less grave. */
  readonly findings: readonly Diagnostic[];
}

/** Of two statements on one norm the worse counts. */
const worst: readonly string[] = ['not-compliant', 'partly', 'compliant', 'not-applicable'];

export function askedNorm(desk: Desk, { norm = '' }: Question): AskedNorm {
  const norms = new Set([norm, ...(normsOf(desk.prepared.repository).find(norm)?.replaces ?? [])]);
  const stated = desk.prepared.repository
    .entries('norms')
    .filter(({ data }) => norms.has(data.norm))
    .flatMap((statement) => {
      const assessment = assessmentAt(statement, desk.preparedOn);
      return assessment === undefined ? [] : [{ statement, assessment }];
    })
    .toSorted((a, b) => worst.indexOf(a.assessment.status) - worst.indexOf(b.assessment.status));
  const findings = desk.findings.filter((one) => one.norms.some((cited) => norms.has(cited)));
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { norms, statement: stated[0]?.statement, assessment: stated[0]?.assessment, errors, findings };
}
