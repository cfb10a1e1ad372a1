import type { Diagnostic } from '../model/diagnostic.ts';
import type { StandingFor } from '../norms/standing-for.ts';

/** True for a finding on the statement of compliance itself, not on what it states. */
export const isAboutStatement = (code: string): boolean => code.startsWith('norm/');

/** True for a finding on what the centre declares, in its statement or in a questionnaire, not on the facts. */
export const isAboutDeclaration = (code: string): boolean =>
  isAboutStatement(code) || code.startsWith('questionnaire/');

/** The findings that cite a norm, or one that it replaces. */
export function citing(norm: string, findings: readonly Diagnostic[], normsFor: StandingFor): readonly Diagnostic[] {
  const asked = normsFor(norm);
  return findings.filter(({ norms }) => norms.flatMap(normsFor).some((one) => asked.includes(one)));
}

/** The findings that can speak against a declaration: the errors, but those on declarations themselves. */
export const speakingAgainst = (
  findings: readonly Diagnostic[],
  isAbout: (code: string) => boolean,
): readonly Diagnostic[] => findings.filter(({ code, severity }) => severity === 'error' && !isAbout(code));

/** 'asset/laptop-not-encrypted, access/no-reason': the codes of findings, each once. */
export const codesOf = (findings: readonly Diagnostic[]): readonly string[] => [
  ...new Set(findings.map(({ code }) => code)),
];
