import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { duties } from '../norms/catalogues.js';
import { inLanguage } from '../norms/citation.ts';

/** The duties a control may follow: id, rhythm or time limit, text, source. */
export const dutyRows = (language: Language): readonly { readonly data: object; readonly cells: readonly string[] }[] =>
  duties().map((duty) => ({
    data: duty,
    cells: [duty.id, periodIn(duty.period, language), inLanguage(duty.duty, language.code), `[${duty.source}]`],
  }));

function periodIn(period: string | undefined, language: Language): string {
  const hours = /^PT(\d+)H$/.exec(period ?? '')?.[1];
  if (hours !== undefined) return plural(language.words['list.hours'], Number(hours), language);
  return period === undefined ? '—' : language.formatPeriod(period);
}
