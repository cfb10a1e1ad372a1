import { breachFaults } from './breach-faults.ts';
import { controlCounts } from './controls.ts';
import { councilSentences } from './council-item.ts';
import { emptyClause, emptyRegisters } from './empty-registers.ts';
import { incidentCount } from './incidents.ts';
import { interventionCount } from './interventions.ts';
import { type NormState, percentOf } from './norm-state.ts';
import { percentText } from './norms.ts';
import { opinions } from './opinions.ts';
import { planProgress } from './plan-progress.ts';
import { lastDay, type ReportContext } from './report-context.ts';
import { requests } from './requests.ts';

/** The year in a few lines, for those who read no further. */
export function inBrief(context: ReportContext, state: NormState | undefined) {
  const asked = requests(context);
  const given = opinions(context);
  const empty = emptyRegisters(context);
  return {
    norms: state === undefined ? '' : scores(context, state),
    incidents: incidentCount(context),
    faults: breachFaults(context),
    plan: planProgress(context).counts,
    controls: empty.controls || controlCounts(context),
    opinions:
      empty.opinions ||
      (given.rows.length === 0 ? given.count : `${given.count.replace(/\.$/, '')} (${given.counts}).`),
    requests: emptyClause(context, 'requests') || `${asked.count}, ${asked.late}`,
    interventions: emptyClause(context, 'interventions') || interventionCount(context),
    council: councilSentences(context)[0] ?? '',
  };
}

/** The scores of both years; that there are none, where no norm was assessed. */
function scores(context: ReportContext, { now, before }: NormState): string {
  const score = percentOf(now.total);
  if (score === undefined) return context.say('noScore', { day: lastDay(context) });
  return context.say('scoresInBrief', {
    now: percentText(context, score),
    before: percentText(context, percentOf(before.total)),
    day: lastDay(context),
    dayBefore: context.language.formatDay(before.day),
  });
}
