import { isInYear, type ReportContext } from './report-context.ts';

/** The item on security of the council's agenda, month by month. */
export interface CouncilItem {
  /** How many months had it, of how many. */
  readonly held: number;
  readonly months: number;
  /** Those in which there was nothing to say. */
  readonly nil: number;
  /** Of the months that had none, the names. */
  readonly missing: readonly string[];
}

/** A month that still runs counts once its item was held. */
export function councilItem(context: ReportContext): CouncilItem {
  const items = context.facts.repository.entries('decisions').filter(({ data }) => {
    return data.security === true && (data.body ?? 'council') === 'council' && isInYear(context, data.on);
  });
  const months = Array.from({ length: 12 }, (_, index) => `${context.year}-${String(index + 1).padStart(2, '0')}`);
  const ofMonth = (month: string) => items.filter(({ data }) => data.on.startsWith(month));
  const running = context.isProvisional ? context.end.slice(0, 7) : '9';
  const counted = months.filter((month) => month < running || ofMonth(month).length > 0);
  const held = counted.filter((month) => ofMonth(month).length > 0);
  return {
    held: held.length,
    months: counted.length,
    nil: held.filter((month) => ofMonth(month).every(({ data }) => data.kind === 'nil')).length,
    missing: counted
      .filter((month) => !held.includes(month))
      .map((month) => context.words.monthNames[Number(month.slice(5)) - 1] ?? month),
  };
}

/** The same in sentences. */
export function councilSentences(context: ReportContext): readonly string[] {
  const { held, months, nil, missing } = councilItem(context);
  if (months === 0) return [];
  return [
    context.say('councilMonths', { held }, months),
    ...(nil === 0 ? [] : [context.say('councilNil', {}, nil)]),
    ...(missing.length === 0 ? [] : [context.say('councilMissing', { months: context.language.formatList(missing) })]),
  ];
}
