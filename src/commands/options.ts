import { messageLanguages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { type Day, isDay } from '../model/day.ts';
import { UsageError } from '../model/errors.ts';
import type { Repository } from '../model/repository.ts';
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

/** The language of messages: the one asked for, else the repository's main language when the tool speaks it, else French. */
export async function languageFor(session: Session, repository: Repository | undefined): Promise<Language> {
  const main = repository?.settings.data.languages[0] ?? 'fr';
  const fallback = messageLanguages.some((code) => code === main) ? main : 'fr';
  return await session.languageOf(session.askedLanguage ?? fallback);
}
