import { writeCsv } from '../exchange/csv.ts';
import type { Column } from '../exchange/sheet.ts';
import { formatAmount } from '../languages/amounts.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { BudgetRow, PlanBudget, Sums } from './plan-budget.ts';
import type { PlanPeriod } from './plan-period.ts';
import type { PlanSpeech } from './plan-said.ts';

export const budgetKinds = ['investment', 'operating', 'unsaid'] as const;

/** The table as rows of cells, head first: each domain by kind, then the totals. Figures are set to the right. */
export function budgetCells(budget: PlanBudget, { texts, language }: PlanSpeech): readonly (readonly string[])[] {
  const { words, domains, kinds } = texts;
  const figures = (row: BudgetRow, kind: keyof Sums): readonly string[] =>
    [...row.years, row.total].map((sums) => formatAmount(sums[kind], language));
  const ofKinds = (row: BudgetRow): readonly (readonly string[])[] =>
    budgetKinds
      .filter((kind) => row.total[kind] > 0)
      .map((kind, index) => [index === 0 ? domains[row.domain] : '', kinds[kind], ...figures(row, kind)]);
  const rows = [
    [words.domain, words.kind, ...budget.years.map(String), words.total],
    ...budget.rows.flatMap(ofKinds),
    ...ofKinds(budget.total).map(([, ...cells], index) => [index === 0 ? words.total : '', ...cells]),
    ['', words.total.toLowerCase(), ...figures(budget.total, 'total')],
  ];
  return rightAligned(rows, 2);
}

function rightAligned(rows: readonly (readonly string[])[], from: number): readonly (readonly string[])[] {
  const width = Math.max(...rows.flatMap((row) => row.slice(from).map((cell) => cell.length)));
  return rows.map((row) => row.map((cell, column) => (column < from ? cell : cell.padStart(width))));
}

/** What stands above and below the table. */
export function budgetNotes(
  { withoutAmount }: PlanBudget,
  { from, to }: PlanPeriod,
  { texts: { words } }: PlanSpeech,
): { readonly head: string; readonly foot: string } {
  const actions = withoutAmount.map(({ id }) => id).join(', ');
  return {
    head: fillSentence(words.budget, { from, to }),
    foot: actions === '' ? '' : fillSentence(words.withoutAmount, { actions }),
  };
}

/** One line per domain and year for a spreadsheet of Belgium, in the words of the reader; the totals come last. */
export function budgetCsv({ rows, total }: PlanBudget, { texts: { words, domains, kinds } }: PlanSpeech): string {
  const titles = [...budgetKinds.map((kind) => kinds[kind]), words.total].map(
    (word) => word.charAt(0).toLocaleUpperCase() + word.slice(1),
  );
  const text = (title: string): Column => ({ title, kind: 'text', width: 20 });
  const figure = (title: string): Column => ({ title, kind: 'number', width: 14 });
  return writeCsv({
    name: words.csvName,
    columns: [text(words.domain), text(words.year), ...titles.map(figure)],
    rows: [...rows, total].flatMap((row) =>
      [...row.years, { year: words.total, ...row.total }].map((sums) => [
        row === total ? words.total : domains[row.domain],
        String(sums.year),
        ...[...budgetKinds, 'total' as const].map((kind) => sums[kind]),
      ]),
    ),
  });
}

/** The same for machines. */
export function budgetJson(budget: PlanBudget, { from, to, document }: PlanPeriod): string {
  const { rows, total, withoutAmount } = budget;
  const told = { formatVersion: 1, from, to, document: document?.id ?? null, domains: rows, total };
  return `${JSON.stringify({ ...told, withoutAmount: withoutAmount.map(({ id }) => id) }, null, 2)}\n`;
}
