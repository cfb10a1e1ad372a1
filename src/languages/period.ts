/** The parts of an ISO 8601 duration without a time part: 'P1Y6M' -> { years: 1, months: 6, weeks: 0, days: 0 }. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Nothing when the text is no such duration: a time part, a fraction or an empty 'P'. */
export function readPeriod(text: string): Period | undefined {
  const parts = form.exec(text);
  if (!parts || text === 'P') return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return { years, months, weeks, days };
}
