import type { LocalText } from '../model/records.ts';
import { answerTo, type ComplianceValue, complianceValues } from '../rules/questionnaires.ts';
import { type AskedNorm, askedNorm } from './asked-norm.ts';
import { lastYearProof } from './last-year.ts';
import { normProof } from './norm-proof.ts';
import { plannedActions, remedyOf } from './planned-actions.ts';
import type { Desk, Proposal, Question } from './proposal.ts';
import { silentRules } from './silent-rules.ts';

/** What is claimed of a norm before the rules are heard. */
interface Claim {
  readonly value?: ComplianceValue;
  readonly basis: Proposal['basis'];
  readonly explanation: string;
}

/** The answer to a question on a norm: what the centre declares; open where an error of the registers denies it. */
export function normProposal(desk: Desk, question: Question): Proposal {
  const asked = askedNorm(desk, question);
  const claim = claimOf(desk, question, asked);
  const isRefuted = asked.errors.length > 0 && (claim.value === 'compliant' || claim.value === 'partly');
  // An error may be one slip in three hundred records or the whole duty undone: only the adviser can tell which.
  const value = isRefuted && claim.value === 'compliant' ? undefined : claim.value;
  const explanation = [isRefuted ? refutation(desk, asked) : '', claim.explanation].filter(Boolean).join(' ');
  const actions = plannedActions(desk.prepared, asked.norms, asked.statement?.data.actions);
  const isGap = value === 'partly' || value === 'not-compliant';
  const evidence = asked.assessment?.isLatest === true ? asked.statement?.data.evidence : undefined;
  return {
    question: question.id,
    ...(value === undefined ? {} : { value }),
    basis: value === undefined ? 'adviser' : claim.basis,
    ...(explanation === '' || value === 'compliant' ? {} : { explanation }),
    ...(isGap ? remedyOf(actions) : {}),
    ...(evidence === undefined || evidence.length === 0 ? {} : { evidence }),
    proof: [...normProof(desk, asked, actions), ...lastYearProof(desk, question)],
    contradictions: asked.errors,
  };
}

function claimOf(desk: Desk, question: Question, asked: AskedNorm): Claim {
  const { assessment, findings } = asked;
  if (assessment !== undefined) {
    const { status } = assessment;
    const explanation = status === 'compliant' ? '' : desk.say.text(reasonOf(asked));
    return { value: status, basis: 'statement', explanation };
  }
  if (findings.every(({ severity }) => severity === 'info') && silentRules(desk, asked).length > 0)
    return { value: 'compliant', basis: 'registers', explanation: '' };
  const before = desk.previous && answerTo(desk.previous, question.id)?.answer;
  const value = complianceValues.find((one) => one === before?.value);
  if (value === undefined) return { basis: 'adviser', explanation: '' };
  return { value, basis: 'last-year', explanation: desk.say.text(before?.explanation) };
}

/** Why a norm does not apply seldom changes: a later assessment that says the same explains an earlier one. */
function reasonOf({ assessment, statement }: AskedNorm): LocalText | undefined {
  if (assessment?.justification !== undefined || assessment?.status !== 'not-applicable')
    return assessment?.justification;
  return statement?.data.status === 'not-applicable' ? statement.data.justification : undefined;
}

/** Names what the rules found, each headline once. */
function refutation({ say, yearEnd }: Desk, { errors }: AskedNorm): string {
  const titles = [...new Set(errors.map(({ code }) => say.check(code)))];
  return say.word('contradicted', { day: say.day(yearEnd.today), titles: titles.join(' ; ') });
}
