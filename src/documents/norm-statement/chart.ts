import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import type { Drawing, Ink } from '../../markdown/drawing.ts';
import type { Standing } from '../../rules/standings.ts';
import { stackedBars } from '../charts/stacked-bars.ts';
import { type StatementContext, standingOrder } from './context.ts';
import type { Summary, SummaryRow } from './summary.ts';

/** The bars of the domains, and the same figures in words. */
export interface StatementChart {
  readonly caption: string;
  readonly alternative: string;
  readonly drawing: Drawing;
}

const fills: Readonly<Record<Standing, { readonly fill: Ink; readonly stroke?: Ink }>> = {
  compliant: { fill: 'good' },
  partly: { fill: 'fair' },
  'not-compliant': { fill: 'bad' },
  contradicted: { fill: 'text' },
  unknown: { fill: 'accentSoft', stroke: 'muted' },
  'not-applicable': { fill: 'paper', stroke: 'muted' },
};

/** All lines of the summary but the last one: the sum would dwarf its parts. */
export function chartOf({ rows }: Summary, context: StatementContext): StatementChart {
  const { words } = context;
  const domains = rows.slice(0, -1);
  const parts = standingOrder.map((standing) => ({
    ...fills[standing],
    letter: words.letters[standing],
    meaning: words.standings[standing],
  }));
  return {
    caption: words.chart.caption,
    alternative: fillSentence(words.chart.alternative, {
      rows: domains.map((row) => rowWords(row, context)).join(' '),
    }),
    drawing: stackedBars(
      domains.map(({ domain, counts }) => ({ label: domain, counts })),
      parts,
    ),
  };
}

function rowWords({ domain, counts }: SummaryRow, { words, language }: StatementContext): string {
  const told = standingOrder.flatMap((standing, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [plural(words.counted[standing], count, language)];
  });
  return fillSentence(words.chart.row, { domain, counts: told.join(', ') });
}
