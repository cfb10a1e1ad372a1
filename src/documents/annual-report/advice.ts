import { designations } from '../../rules/role-holders.ts';
import { type Said, sayer } from '../said.ts';
import { notifiedLate, personsUntold, unnotified } from './breach-faults.ts';
import { missedControls } from './controls.ts';
import { euros } from './figures.ts';
import { unsigned } from './movements.ts';
import type { NormState } from './norm-state.ts';
import { openNorms, openPlanned } from './open-aims.ts';
import { pendingOpinions } from './opinions.ts';
import { isDoneBy, isDropped, planAt } from './plan-at.ts';
import { amountFor, isLate } from './plan-progress.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportDocument } from './report-document.ts';
import { openRequests } from './requests.ts';

/** The adviser's own advice for the next year, and what the registers leave to be done. */
export function advice(context: ReportContext, document: ReportDocument | undefined, state: NormState | undefined) {
  const own = recommendations(context, document);
  const derived = derivedAdvice(context, state);
  return { own, derived, isAny: own.length + derived.length > 0, year: context.year + 1 };
}

function recommendations({ language }: ReportContext, document: ReportDocument | undefined): readonly Said[] {
  if (document === undefined) return [];
  const say = sayer(language, document);
  return (document.data.recommendations ?? []).map((text, index) => say.needed(text, 'recommendations', index));
}

function derivedAdvice(context: ReportContext, state: NormState | undefined): readonly string[] {
  const { say } = context;
  const late = openPlanned(context).filter((planned) => isLate(context, planned)).length;
  const counts = [
    ['adviseNotify', unnotified(context).length],
    ['adviseTellPersons', personsUntold(context).length],
    ['adviseNotifyInTime', notifiedLate(context).length],
    ['adviseLate', late],
    ['adviseNorms', openNorms(context, state).length],
    ['adviseUnknown', state?.now.total?.standings.unknown ?? 0],
    ['adviseOpinions', pendingOpinions(context).length],
    ['adviseControls', missedControls(context)],
    ['adviseRequests', openRequests(context).length],
    ['adviseSignatures', unsigned(context)],
  ] as const;
  return [
    ...(hasAdviser(context) ? [] : [say('adviseDesignation')]),
    ...plannedNext(context),
    ...creditsNext(context),
    ...counts.flatMap(([phrase, count]) => (count === 0 ? [] : [say(phrase, {}, count)])),
  ];
}

const hasAdviser = ({ atEnd }: ReportContext): boolean => designations(atEnd, 'security-adviser', 'dpo').length > 0;

/** The actions that the plan holds for the year after. */
function plannedNext(context: ReportContext): readonly string[] {
  const year = context.year + 1;
  const next = openPlanned(context).filter((planned) => planned.year === year);
  return next.length === 0 ? [] : [context.say('adviseActions', { year }, next.length)];
}

/** All credits that the plan holds for the year after: what an achieved action still costs each year is part of them. */
function creditsNext(context: ReportContext): readonly string[] {
  const year = context.year + 1;
  const planned = planAt(context.facts.repository, context.end).filter((one) => !isDropped(one));
  const amount = amountFor(year, planned);
  const running = amountFor(
    year,
    planned.filter((one) => isDoneBy(one, context.end)),
  );
  if (amount === 0) return [];
  const values = { year, amount: euros(context, amount) };
  return [context.say('adviseBudget', running === 0 ? values : { ...values, running: euros(context, running) })];
}
