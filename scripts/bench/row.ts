/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Compared with what, and how many times it. */
  readonly ratio: string;
  readonly target: string;
  /** Undefined where there is no target, or nothing to compare with. */
  readonly met: boolean | undefined;
}

export const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;

/** A row for `time`, as a multiple of what another program takes. */
export function comparison(
  what: string,
  time: number,
  other: { name: string; time: number | undefined; most?: number },
): Row {
  const { name, time: otherTime, most } = other;
  const target = most === undefined ? '' : `≤ ${most.toFixed(2)} × ${name}`;
  if (otherTime === undefined)
    return { what, measured: seconds(time), ratio: `${name}: not measured`, target, met: undefined };
  const ratio = time / otherTime;
  const met = most === undefined ? undefined : ratio <= most;
  return { what, measured: seconds(time), ratio: `${ratio.toFixed(2)} × ${name} (${seconds(otherTime)})`, target, met };
}

/** A row for a value with a limit of its own. */
export function limit(what: string, value: { shown: string; ratio?: string; target: string; met: boolean }): Row {
  return { what, measured: value.shown, ratio: value.ratio ?? '', target: value.target, met: value.met };
}

/** The table in Markdown: read in a terminal, pasted into docs/performance.md. */
export function table(rows: readonly Row[]): string {
  const met = (row: Row) => (row.met === undefined ? '' : row.met ? 'yes' : 'NO');
  const cells = rows.map((row) => [row.what, row.measured, row.ratio, row.target, met(row)]);
  const all = [['what', 'measured', 'ratio', 'target', 'met'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const line = (one: readonly string[]) =>
    `| ${one.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(all[0] ?? []), rule, ...cells.map(line)].join('\n');
}
