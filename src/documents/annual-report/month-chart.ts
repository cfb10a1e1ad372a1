import type { Drawing } from '../../markdown/drawing.ts';
import { groupedColumns } from '../charts/grouped-columns.ts';
import { breachesText } from './incidents.ts';
import { breachesOfYear, incidentsOfYear, monthOf } from './incidents-of-year.ts';
import type { ReportContext } from './report-context.ts';

/** The incidents and breaches of each month: rows of a table, a drawing, and the words that stand for it. */
export function monthChart(context: ReportContext): {
  readonly rows: readonly { readonly month: string; readonly incidents: number; readonly breaches: number }[];
  readonly drawing: Drawing;
  readonly alternative: string;
} {
  const { words, say } = context;
  const countIn = (month: number, some: ReturnType<typeof incidentsOfYear>) =>
    some.filter((one) => monthOf(one) === month).length;
  const passed = Number(context.end.slice(5, 7));
  const rows = words.monthNames.slice(0, passed).map((month, index) => ({
    month: capital(month),
    incidents: countIn(index + 1, incidentsOfYear(context)),
    breaches: countIn(index + 1, breachesOfYear(context)),
  }));
  const told = rows
    .filter(({ incidents }) => incidents > 0)
    .map(({ month, incidents, breaches }) =>
      say('monthFigures', {
        month,
        incidents: say('incidents', {}, incidents),
        breaches: breachesText(context, breaches),
      }),
    );
  const series = [
    { name: words.series.allIncidents, look: 'outline' },
    { name: words.series.breaches, look: 'solid' },
  ] as const;
  return {
    rows,
    drawing: groupedColumns(
      series,
      rows.map(({ incidents, breaches }, index) => ({
        label: words.months[index] ?? '',
        values: [incidents, breaches],
      })),
    ),
    alternative: say('monthsAlternative', {
      figures: [...told, ...(told.length < rows.length ? [say('noMonth')] : [])].join(' '),
    }),
  };
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('fr') + word.slice(1);
