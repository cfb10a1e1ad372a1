import { fillSentence } from '../../languages/sentence.ts';
import type { Drawing } from '../../markdown/drawing.ts';
import { typesetText } from '../../markdown/typography.ts';
import { versionAt } from '../../plan/adoptions.ts';
import { timingText } from '../../plan/plan-said.ts';
import type { Timing } from '../../rules/plan-actions.ts';
import { type Span, type Timeline, timelineDrawing } from '../charts/timeline.ts';
import { isMissing, type Said } from '../said.ts';
import { actionTitle } from './action-row.ts';
import { barState, stateText } from './action-state.ts';
import type { Numbered, PlanContext } from './context.ts';

/** A drawing of some actions, and the same in words. */
export interface PlanTimeline {
  readonly name: string;
  readonly caption: string;
  readonly alternative: string;
  readonly drawing: Drawing;
}

/** More actions than this make a drawing too high to be read at a glance. */
const most = 12;

/** The calendar as one drawing, or several, cut between domains. */
export function planTimelines(context: PlanContext): readonly PlanTimeline[] {
  const { words, period } = context;
  const groups = grouped(context.actions.filter((one) => spanOf(one.action.data, context) !== undefined));
  return groups.map((group, index) => {
    const values = { from: period.from, to: period.to, part: index + 1, parts: groups.length };
    const { caption, captionPart, alternative } = words.timeline;
    return {
      name: `timeline-${index + 1}`,
      caption: fillSentence(groups.length === 1 ? caption : captionPart, values),
      alternative: fillSentence(alternative, { rows: group.map((one) => rowText(one, context)).join(' ; ') }),
      drawing: timelineDrawing(timelineOf(group, context)),
    };
  });
}

/** Whole domains, as many as fit together; a longer domain is cut. */
function grouped(actions: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const domains = [...new Set(actions.map(({ domain }) => domain))];
  const pieces = domains.flatMap((domain) => {
    const own = actions.filter((one) => one.domain === domain);
    return Array.from({ length: Math.ceil(own.length / most) }, (_, index) =>
      own.slice(index * most, (index + 1) * most),
    );
  });
  const groups: Numbered[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last === undefined || last.length + piece.length > most) groups.push([...piece]);
    else last.push(...piece);
  }
  return groups;
}

/** Where a time stands among the quarters of the plan; undefined outside its years. */
export function spanOf({ year, quarter }: Timing, { period }: Pick<PlanContext, 'period'>): Span | undefined {
  if (year === undefined || !period.years.includes(year)) return undefined;
  const start = (year - period.from) * 4;
  return quarter === undefined ? [start, 4] : [start + quarter - 1, 1];
}

function timelineOf(group: readonly Numbered[], context: PlanContext): Timeline {
  const { facts, period, words, language } = context;
  const rows = group.map((one) => {
    const before = timeBefore(one, context);
    return {
      label: typesetText(`${one.number}. ${plainly(actionTitle(one.action, context))}`, 'fr-BE'),
      bar: spanOf(one.action.data, context) ?? ([0, 1] as const),
      before: before && spanOf(before, context),
      state: barState(one.action, context),
    };
  });
  const shown = new Set(rows.map(({ state }) => state));
  const states = (['done', 'in-progress', 'planned', 'postponed', 'late'] as const).filter((state) => shown.has(state));
  const legend = states.map((state) => ({ state, text: stateText(state, context) }));
  const hasBefore = rows.some(({ before }) => before !== undefined);
  return {
    years: period.years,
    rows,
    quarters: [1, 2, 3, 4].map((number) => fillSentence(words.timeline.quarter, { number })),
    letters: words.letters,
    legend: hasBefore ? [...legend, { state: 'before' as const, text: words.timeline.before }] : legend,
    today: todayIn(facts.today, period.from, period.to, (day) =>
      typesetText(fillSentence(words.timeline.todayIs, { day: language.formatDay(day) }), 'fr-BE'),
    ),
  };
}

const plainly = (words: Said): string => (isMissing(words) ? '…' : words);

/** Months are a third of a quarter; the day within the month does not show. */
function todayIn(day: string, from: number, to: number, say: (day: string) => string): Timeline['today'] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (year < from || year > to) return undefined;
  return { text: say(day), place: (year - from) * 4 + (month - 1 + date / 31) / 3 };
}

/** The time that the version compared with had fixed, where it was another one. */
export function timeBefore({ action }: Numbered, { facts, basis }: PlanContext): Timing | undefined {
  const version = basis && versionAt(facts, action, basis);
  if (version?.year === undefined) return undefined;
  const { year, quarter } = version;
  return year === action.data.year && (quarter === undefined || quarter === action.data.quarter)
    ? undefined
    : { year, quarter };
}

function rowText(one: Numbered, context: PlanContext): string {
  const { texts, words } = context;
  const before = timeBefore(one, context);
  const values = {
    number: one.number,
    title: plainly(actionTitle(one.action, context)),
    timing: timingText(one.action.data, texts),
    state: stateText(barState(one.action, context), context),
  };
  return before === undefined
    ? fillSentence(words.timeline.row, values)
    : fillSentence(words.timeline.rowMoved, { ...values, before: timingText(before, texts) });
}

/** The same as a table. */
export const timelineRows = (context: PlanContext) =>
  context.actions.map((one) => {
    const before = timeBefore(one, context);
    return {
      number: one.number,
      title: actionTitle(one.action, context),
      timing: timingText(one.action.data, context.texts),
      before: before === undefined ? '' : timingText(before, context.texts),
      state: stateText(barState(one.action, context), context),
    };
  });

/** What no drawing can show: without a time, or with one outside the years of the plan. */
export const undrawnRows = (context: PlanContext) =>
  context.actions
    .filter(({ action }) => spanOf(action.data, context) === undefined)
    .map(({ number, action }) => ({
      number,
      title: actionTitle(action, context),
      timing: timingText(action.data, context.texts),
    }));
