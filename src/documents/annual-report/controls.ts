import type { Day } from '../../model/day.ts';
import { type Said, sayer } from '../said.ts';
import { type ControlDays, controlDays } from './control-days.ts';
import { sum } from './figures.ts';
import { isInYear, type ReportContext } from './report-context.ts';

/** The controls of the year, done and missed, and what they found. */
export function controls(context: ReportContext) {
  const all = controlDays(context);
  return {
    counts: controlCounts(context),
    rows: all.map(({ control, done, missed }) => ({
      name: sayer(context.language, control).needed(control.data.name, 'name'),
      rhythm: context.language.formatPeriod(control.data.period),
      done: done.length,
      missed: missed.length,
    })),
    quarters: quarters(context),
    findings: all.flatMap((one) => findings(context, one)).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  };
}

/** '12 contrôles faits, 1 échéance manquée' */
export function controlCounts(context: ReportContext): string {
  const all = controlDays(context);
  return context.say('controls', {
    done: context.count(context.words.controlForms.done, sum(all.map(({ done }) => done.length))),
    missed: context.count(context.words.controlForms.missed, missedControls(context)),
  });
}

export const missedControls = (context: ReportContext): number =>
  sum(controlDays(context).map(({ missed }) => missed.length));

/** Controls done and missed in each quarter. */
export function quarters(context: ReportContext) {
  const all = controlDays(context);
  const countIn = (quarter: number, daysOf: (days: ControlDays) => readonly Day[]): number =>
    all.flatMap(daysOf).filter((day) => quarterOf(day) === quarter).length;
  const passed = quarterOf(context.end);
  return [1, 2, 3, 4]
    .filter((quarter) => quarter <= passed)
    .map((quarter) => ({
      name: context.say('quarter', { quarter }),
      done: countIn(quarter, ({ done }) => done),
      missed: countIn(quarter, ({ missed }) => missed),
    }));
}

const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

interface ControlFinding {
  readonly on: Day;
  readonly day: string;
  readonly control: Said;
  readonly result: string;
  readonly remarks: Said;
  readonly followUp: Said;
}

/** Performances that were not simply in order: what could have compromised security, and what was done about it. */
function findings(context: ReportContext, { control }: ControlDays): readonly ControlFinding[] {
  const say = sayer(context.language, control);
  return (control.data.performances ?? []).flatMap(({ on, result, remarks, followUp }, index) => {
    const isInOrder = result === 'ok' || (result === undefined && remarks === undefined);
    if (isInOrder || !isInYear(context, on)) return [];
    return [
      {
        on,
        day: context.language.formatDay(on),
        control: say.needed(control.data.name, 'name'),
        result: context.words.results[result ?? 'unknown'],
        remarks: say.optional(remarks, 'performances', index, 'remarks'),
        followUp: say.optional(followUp, 'performances', index, 'followUp'),
      },
    ];
  });
}
