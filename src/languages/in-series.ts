import type { Language } from './language.ts';

/** Parts of one line that may hold commas: French sets a space before the semicolon. */
export const inSeries = (parts: readonly string[], { code }: Pick<Language, 'code'>): string =>
  parts.join(code === 'fr' ? ' ; ' : '; ');

/** The provisions behind a sentence, each once: several norms share a number. One that stands within another that is cited adds nothing. */
export const sourcesInSeries = (cited: readonly string[], language: Pick<Language, 'code'>): string =>
  inSeries(
    [...new Set(cited)].filter((one) => !cited.some((other) => one !== other && one.startsWith(`${other},`))),
    language,
  );
