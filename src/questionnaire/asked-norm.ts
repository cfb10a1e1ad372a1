import type { Diagnostic } from '../model/diagnostic.ts';
import { normsOf } from '../norms/norm-set.ts';
import { standingFor } from '../norms/standing-for.ts';
import { citing } from '../rules/evidence-against.ts';
import { worstFirst } from '../rules/standings.ts';
import { type Assessment, assessmentAt, type Statement } from '../rules/statements.ts';
import type { Desk, Question } from './proposal.ts';

/** What the registers hold on the norm of a question. */
export interface AskedNorm {
  /** The norm, those that stand for it, and those that they replace: what names them counts for it. */
  readonly norms: ReadonlySet<string>;
  readonly statement: Statement | undefined;
  /** As known on the day of preparation. */
  readonly assessment: Assessment | undefined;
  /** The errors that cite the norm, as of the end of the controlled year. */
  readonly errors: readonly Diagnostic[];
  /** These and what is less grave. */
  readonly findings: readonly Diagnostic[];
}

export function askedNorm(desk: Desk, { norm = '' }: Question): AskedNorm {
  const normsFor = standingFor(desk.prepared.repository);
  const set = normsOf(desk.prepared.repository);
  const norms = new Set([norm, ...normsFor(norm).flatMap((one) => [one, ...(set.find(one)?.replaces ?? [])])]);
  const stated = desk.prepared.repository
    .entries('norms')
    .filter(({ data }) => norms.has(data.norm))
    .flatMap((statement) => {
      const assessment = assessmentAt(statement, desk.preparedOn);
      return assessment === undefined ? [] : [{ statement, assessment }];
    })
    .toSorted((a, b) => worstFirst.indexOf(a.assessment.status) - worstFirst.indexOf(b.assessment.status));
  const findings = citing(norm, desk.findings, normsFor);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { norms, statement: stated[0]?.statement, assessment: stated[0]?.assessment, errors, findings };
}
