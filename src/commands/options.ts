import { messageLanguages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { type Day, isDay } from '../model/day.ts';
import { UsageError } from '../model/errors.ts';
import type { Session } from './command.ts';

/** A day that exists, or undefined when the option was not given. */
export function dayOption(value: unknown): Day | undefined {
  if (value === undefined) return undefined;
  if (!isDay(String(value))) throw new UsageError('bad-day', { value: String(value) });
  return String(value);
}

/** A whole number from 0, or undefined when the option was not given. */
export function numberOption(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(String(value))) throw new UsageError('bad-number', { value: String(value) });
  return Number(value);
}

/** A year of this century, or undefined when the option was not given. */
export function yearOption(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (!/^20\d\d$/.test(String(value))) throw new UsageError('bad-year', { value: String(value) });
  return Number(value);
}

/** The letters of days, weeks and years in French; those of ISO 8601 are the English ones. */
const frenchLetters: Readonly<Record<string, string>> = { J: 'D', S: 'W', A: 'Y' };

/** '30d', '6w', '3m', '1y', in French '30j', '6s', '3m', '1a', or 'P30D' as an ISO 8601 period; undefined when the option was not given. */
export function periodOption(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const short = /^(\d{1,4})([dwmyjsa])$/i.exec(String(value));
  const letter = short?.[2]?.toUpperCase() ?? '';
  if (short !== null) return `P${short[1]}${frenchLetters[letter] ?? letter}`;
  if (!/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?$/.test(String(value)))
    throw new UsageError('bad-period', { value: String(value) });
  return String(value);
}

/** The language of messages: the one asked for, else the repository's main language when the tool speaks it, else French. */
export async function languageFor(session: Session, main = 'fr'): Promise<Language> {
  const fallback = messageLanguages.some((code) => code === main) ? main : 'fr';
  return await session.languageOf(session.askedLanguage ?? fallback);
}
