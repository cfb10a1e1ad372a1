import type { Drawing } from '../../markdown/drawing.ts';
import { groupedColumns } from '../charts/grouped-columns.ts';
import { quarters } from './controls.ts';
import type { ReportContext } from './report-context.ts';

/** The controls done and missed in each quarter: a drawing, and the words that stand for it. */
export function controlChart(context: ReportContext): { readonly drawing: Drawing; readonly alternative: string } {
  const { words, say, count } = context;
  const rows = quarters(context);
  const figures = rows.map(({ name, done, missed }) =>
    say('quarterFigures', {
      quarter: name,
      done: count(words.controlForms.done, done),
      missed: count(words.controlForms.missed, missed),
    }),
  );
  const series = [
    { name: words.series.controlsDone, look: 'solid' },
    { name: words.series.controlsMissed, look: 'outline' },
  ] as const;
  return {
    drawing: groupedColumns(
      series,
      rows.map(({ name, done, missed }) => ({ label: name, values: [done, missed] })),
    ),
    alternative: say('controlsAlternative', { figures: figures.join(' ') }),
  };
}
