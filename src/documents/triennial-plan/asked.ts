import { formatEuros } from '../../languages/amounts.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { hasBudget, planCredits } from '../../plan/plan-credits.ts';
import { yearOf } from '../../rules/controlled-documents.ts';
import type { PlanContext } from './context.ts';

/** '1.2'; '1.2, modifiée depuis' for a plan that no longer is what was approved. */
export function versionText({ period, approval, words }: PlanContext): string {
  const { version } = period.document?.data ?? {};
  if (version === undefined) return '';
  return approval?.isOutdated === true ? fillSentence(words.revisedVersion, { version }) : version;
}

/**
 * What the council is asked: the plan, and the credits of the year after this one. Of what it approved, the amounts are
 * those that it fixed; they are voted once there is a decision on that budget.
 */
export function asked(context: PlanContext): string {
  const { facts, period, words, language, approval, current } = context;
  const isDecided = approval !== undefined && approval.isOutdated !== true;
  const { from, to } = period;
  const values = { from, to, version: ofVersion(context) };
  const year = yearOf(facts.today) + 1;
  const isKnown = !isDecided || current !== undefined;
  const credits = isKnown ? planCredits(facts, period, year, isDecided ? current : undefined) : undefined;
  if (!period.years.includes(year) || credits === undefined || credits === 0) return fillSentence(words.asked, values);
  const isVoted = isDecided && hasBudget(facts, year);
  const amount = formatEuros(credits, language);
  return fillSentence(isVoted ? words.askedWithCredits : words.askedProposing, { ...values, amount, year });
}

function ofVersion({ period, approval, words }: PlanContext): string {
  const { version } = period.document?.data ?? {};
  if (version === undefined) return '';
  return fillSentence(approval?.isOutdated === true ? words.revised : words.version, { version });
}
