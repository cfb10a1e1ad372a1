import { controlDays } from './control-days.ts';
import { missedControls } from './controls.ts';
import { type CountedRegister, isEmpty } from './empty-registers.ts';
import { sum } from './figures.ts';
import { breachesOfYear, incidentsOfYear } from './incidents-of-year.ts';
import { interventionsOfYear } from './interventions.ts';
import { opinionsOfYear } from './opinions.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { requestsOfYear } from './requests.ts';
import { restoreTests } from './restore-tests.ts';
import { trainingsOfYear } from './trainings.ts';

/** The figures of the year beside those of the whole year before. */
export function evolution(context: ReportContext) {
  const before = reportContext(context.facts, context.language, context.year - 1);
  const { figures } = context.words;
  const keys = Object.keys(counters) as readonly Counted[];
  const counted = (key: Counted, of: ReportContext): number | string =>
    isEmpty(context, registerOf[key]) ? '–' : counters[key](of);
  return keys.map((key) => ({ name: figures[key], now: counted(key, context), before: counted(key, before) }));
}

type Counted = keyof ReportContext['words']['figures'];

/** An empty register is no figure. */
const registerOf: Readonly<Record<Counted, CountedRegister>> = {
  incidents: 'incidents',
  breaches: 'incidents',
  controlsDone: 'controls',
  controlsMissed: 'controls',
  restoreTests: 'backups',
  opinions: 'opinions',
  requests: 'requests',
  interventions: 'interventions',
  trainings: 'trainings',
};

const counters: Readonly<Record<Counted, (context: ReportContext) => number>> = {
  incidents: (context) => incidentsOfYear(context).length,
  breaches: (context) => breachesOfYear(context).length,
  controlsDone: (context) => sum(controlDays(context).map(({ done }) => done.length)),
  controlsMissed: missedControls,
  restoreTests: (context) => restoreTests(context).length,
  opinions: (context) => opinionsOfYear(context).length,
  requests: (context) => requestsOfYear(context).length,
  interventions: (context) => interventionsOfYear(context).length,
  trainings: (context) => trainingsOfYear(context).length,
};
