import type { RegisterName } from '../model/records.ts';
import { canJudge, severityOf } from '../rules/apply.ts';
import { isAboutDeclaration } from '../rules/evidence-against.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { AskedNorm } from './asked-norm.ts';
import { existingEntries } from './existing-entries.ts';
import type { Desk } from './proposal.ts';

const registersOf = ({ about, needs = [] }: Rule): readonly RegisterName[] =>
  about === undefined ? needs : [about, ...needs];

/** The rules that cite the norm, judged something as of the end of the controlled year, and found nothing. */
export function silentRules(desk: Desk, { norms, findings }: AskedNorm): readonly string[] {
  const { repository } = desk.yearEnd;
  const settings = repository.settings.data;
  const spoke = new Set(findings.map(({ code }) => code));
  return rules
    .filter((rule) => rule.norms.some((norm) => norms.has(norm)) && !isAboutDeclaration(rule.code))
    .filter((rule) => severityOf(rule, settings) !== 'off' && !rule.notInReplay && canJudge(rule, repository))
    .filter((rule) => registersOf(rule).some((register) => existingEntries(desk.yearEnd, register).length > 0))
    .filter(({ code }) => !spoke.has(code))
    .map(({ code }) => code);
}
