import { plural } from '../../languages/plural.ts';
import { groupBy } from '../../model/group-by.ts';
import { type Application, applicationsInUse } from '../../rules/applications.ts';
import { assetsInUse } from '../../rules/assets.ts';
import { lastPerformance } from '../../rules/performances.ts';
import { approvalBy } from '../approval.ts';
import { inRow, missing, type Said, sayer } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';

/** Emergency power and its tests, and the recovery times that the council decided. */
export function continuity(context: PolicyContext) {
  const exercised = lastPerformance(context.facts, 'duty:continuity-exercise');
  return {
    ups: ups(context),
    recovery: recovery(context),
    recoveryGap: hasRecovery(context) ? '' : missingEntry('applications', 'recovery'),
    undecided: inRow(
      applicationsInUse(context.facts).flatMap((one) => (isUndecided(one) ? [nameOf(context, one)] : [])),
    ),
    exercised: exercised === undefined ? '' : context.language.formatDay(exercised),
  };
}

/** Only servers need power to stop in order: a centre without any says so. */
function ups({ facts, language }: PolicyContext) {
  const assets = assetsInUse(facts);
  const devices = assets.filter(({ data }) => data.kind === 'ups');
  const tested = lastPerformance(facts, 'duty:ups-check');
  const needs = assets.length === 0 || assets.some(({ data }) => data.kind === 'server');
  return {
    count: devices.reduce((sum, { data }) => sum + (data.quantity ?? 1), 0),
    gap: devices.length === 0 && needs ? missingEntry('assets', 'kind: ups') : '',
    tested: tested === undefined ? missingEntry('controls', 'duty: duty:ups-check') : language.formatDay(tested),
  };
}

const isUndecided = ({ data }: Application): boolean => data.personalData === true && data.recovery === undefined;

const hasRecovery = ({ facts }: PolicyContext): boolean =>
  applicationsInUse(facts).some(({ data }) => data.recovery !== undefined);

const nameOf = ({ language }: PolicyContext, application: Application): Said =>
  sayer(language, application).needed(application.data.name, 'name');

/** The applications by the time they may be down, the shortest first, each time with its decision. */
function recovery(context: PolicyContext) {
  const { facts, language, words } = context;
  const decided = applicationsInUse(facts).filter(({ data }) => data.recovery !== undefined);
  const groups = groupBy(decided, ({ data }) => `${data.recovery?.hours} ${data.recovery?.decision ?? ''}`);
  const rows = [...groups.values()].map((group) => ({
    hours: group[0]?.data.recovery?.hours ?? 0,
    names: inRow(group.map((one) => nameOf(context, one))),
    decision: decisionOf(context, group[0]),
  }));
  return rows
    .toSorted((one, other) => one.hours - other.hours)
    .map((row) => ({ ...row, time: plural(words.hours, row.hours, language).replace('.', ',') }));
}

function decisionOf({ facts, language }: PolicyContext, application: Application | undefined): Said {
  const decision = facts.repository.find('decisions', application?.data.recovery?.decision ?? '');
  if (decision === undefined) return application === undefined ? '' : missing(application, 'recovery', 'decision');
  const { day, reference } = approvalBy(decision, language);
  return reference === '' ? day : `${day} (${reference})`;
}
