import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { hasBegun, isPlanned, numberParts } from '../../rules/interventions.ts';
import { isInYear, lastDay, type ReportContext } from './report-context.ts';

type Intervention = Entry<Registers['interventions']>;

/** The interventions begun in the year, planned or not, by nature. */
export function interventions(context: ReportContext) {
  const all = interventionsOfYear(context);
  const natures = [...new Set(all.map(({ data }) => data.nature))];
  const open = all.filter(({ data }) => data.endedOn !== undefined && data.endedOn > context.end).length;
  const unended = all.filter(({ data }) => data.endedOn === undefined && data.startedOn !== undefined).length;
  return {
    count: interventionCount(context),
    rows: natures
      .map((nature) =>
        rowOf(
          context.words.natures[nature],
          all.filter(({ data }) => data.nature === nature),
        ),
      )
      .toSorted((one, other) => other.all - one.all || (one.nature < other.nature ? -1 : 1)),
    total: rowOf('', all),
    isMany: natures.length > 1,
    open: open + unended === 0 ? '' : context.say('interventionsOpen', { day: lastDay(context) }, open + unended),
  };
}

export const interventionCount = (context: ReportContext): string =>
  context.say('interventions', {}, interventionsOfYear(context).length);

/** By the first day; an intervention without any day is of the year of its number. */
export function interventionsOfYear(context: ReportContext): readonly Intervention[] {
  return context.facts.repository.entries('interventions').filter(({ data }) => {
    const first = data.startedOn ?? data.endedOn;
    if (first !== undefined) return isInYear(context, first);
    return hasBegun(data, context.end) && numberParts(data).year === context.year;
  });
}

const rowOf = (nature: string, some: readonly Intervention[]) => ({
  nature,
  planned: some.filter(({ data }) => isPlanned(data)).length,
  unplanned: some.filter(({ data }) => !isPlanned(data)).length,
  all: some.length,
});
