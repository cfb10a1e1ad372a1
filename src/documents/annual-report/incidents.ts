import { hoursBetween, type Instant, localDay } from '../../clocks/instant.ts';
import { awarenessOf, hasHappened, type Incident } from '../../rules/incidents.ts';
import { sayer } from '../said.ts';
import { breachFaults, noticeText, personsText } from './breach-faults.ts';
import { emptyClause } from './empty-registers.ts';
import { duration } from './figures.ts';
import { breachAt, breachesOfYear, incidentsOfYear } from './incidents-of-year.ts';
import { lastDay, type ReportContext } from './report-context.ts';

/** Fewer persons than this are not counted in print: among so few, one could be known. */
const fewest = 5;

/** The incidents and breaches of the year, how fast the word went round, and what kind they were. Nobody is named. */
export function incidents(context: ReportContext) {
  const { end, say, words } = context;
  const all = incidentsOfYear(context);
  const open = context.atEnd.repository
    .entries('incidents')
    .filter(({ data }) => hasHappened(data.detectedAt, end) && (data.closedOn ?? '9') > end).length;
  const unassessed = all.filter((one) => breachAt(one, end) === 'unassessed').length;
  return {
    count: incidentCount(context),
    rows: all.map((one) => incidentRow(context, one)),
    kinds: kinds(context, all),
    breaches: breachesOfYear(context).map((one) => breachRow(context, one)),
    adviserDelay: adviserDelay(context, all),
    authorityDelay: authorityDelay(context),
    faults: breachFaults(context),
    unassessed: unassessed === 0 ? '' : say('unassessed', {}, unassessed),
    open: open === 0 ? '' : say('openIncidents', { day: lastDay(context) }, open),
    series: words.series,
  };
}

/** '5 incidents, dont 1 violation de données'; that an empty register proves nothing. */
export function incidentCount(context: ReportContext): string {
  const [all, breaches] = [incidentsOfYear(context).length, breachesOfYear(context).length];
  if (all === 0) return emptyClause(context, 'incidents') || context.say('noIncident');
  return context.say('incidentsWithBreaches', {
    incidents: context.say('incidents', {}, all),
    breaches: breachesText(context, breaches),
  });
}

/** '1 violation de données', 'aucune violation de données' */
export const breachesText = ({ say }: ReportContext, count: number): string =>
  count === 0 ? say('noBreach') : say('breaches', {}, count);

function incidentRow(context: ReportContext, incident: Incident) {
  const { language, words, end } = context;
  const { detectedAt, toldAdviserAt, title } = incident.data;
  return {
    day: language.formatDay(localDay(detectedAt)),
    title: sayer(language, incident).needed(title, 'title'),
    effects: language.formatList(effectsOf(incident).map((one) => words.impacts[one].toLocaleLowerCase('fr'))),
    breach: words.breach[breachAt(incident, end)],
    toldAfter: delayUntil(context, detectedAt, toldAdviserAt),
  };
}

const effects = ['confidentiality', 'integrity', 'availability'] as const;

/** What the incident touched; 'none' when it was told to have touched nothing. */
function effectsOf({ data: { impact } }: Incident): readonly ((typeof effects)[number] | 'none')[] {
  if (impact === undefined) return [];
  const touched = effects.filter((one) => (impact[one] ?? 'none') !== 'none');
  return touched.length === 0 ? ['none'] : touched;
}

const kinds = ({ words }: ReportContext, all: readonly Incident[]) =>
  ([...effects, 'none'] as const).map((kind) => ({
    kind: words.impacts[kind],
    count: all.filter((one) => effectsOf(one).includes(kind)).length,
  }));

function breachRow(context: ReportContext, incident: Incident) {
  const { language, words, end } = context;
  const { breach, personCount, toldCouncilOn, title } = incident.data;
  return {
    title: sayer(language, incident).needed(title, 'title'),
    risk: words.risks[breach?.risk ?? 'unknown'],
    persons: countText(context, personCount),
    notifiedAfter: noticeText(context, incident),
    toldPersons: personsText(context, incident),
    toldCouncil: toldCouncilOn !== undefined && toldCouncilOn <= end ? language.formatDay(toldCouncilOn) : '–',
  };
}

function countText({ say }: ReportContext, count: number | undefined): string {
  if (count === undefined) return '–';
  return count < fewest ? say('fewPersons') : say('persons', {}, count);
}

const delayUntil = (context: ReportContext, from: Instant, to: Instant | undefined): string =>
  to === undefined || !hasHappened(to, context.end) ? '–' : duration(context, hoursBetween(from, to));

/** The longest delay from detection to the adviser, and for how many incidents it is not known. */
function adviserDelay(context: ReportContext, all: readonly Incident[]): string {
  const told = all.flatMap(({ data: { detectedAt, toldAdviserAt } }) =>
    toldAdviserAt !== undefined && hasHappened(toldAdviserAt, context.end)
      ? [hoursBetween(detectedAt, toldAdviserAt)]
      : [],
  );
  const unknown = all.length - told.length;
  return [
    ...longest(context, 'adviserDelay', told),
    ...(unknown === 0 ? [] : [context.say('adviserDelayUnknown', {}, unknown)]),
  ].join(' ');
}

/** The longest delay from awareness to the authority; '' when it had to learn of none. */
function authorityDelay(context: ReportContext): string {
  const delays = breachesOfYear(context).flatMap(({ data }) => {
    const at = data.breach?.notifiedAt;
    return at !== undefined && hasHappened(at, context.end) ? [hoursBetween(awarenessOf(data), at)] : [];
  });
  return longest(context, 'authorityDelay', delays).join('');
}

function longest(
  context: ReportContext,
  phrase: 'adviserDelay' | 'authorityDelay',
  delays: readonly number[],
): readonly string[] {
  if (delays.length === 0) return [];
  return [context.say(phrase, { delay: duration(context, Math.max(...delays)) }, delays.length)];
}
