import { suggestionFor } from '../model/suggestion.ts';
import { normIds, normsByNumber } from './shipped.js';

/** The norm an author may have meant: by its BCSS number, by its name without the catalogue, or with a slip. */
export function normSuggestion(written: string): string | undefined {
  const number = /^(?:bcss[ :.]*)?~?(\d+(?:\.\d+)+)$/i.exec(written.trim())?.[1];
  return number === undefined ? nearestNorm(written, normIds()) : normsByNumber()[number];
}

/** The same among these norms, whatever their numbers. */
export function nearestNorm(written: string, ids: readonly string[]): string | undefined {
  const name = written.trim().toLowerCase();
  return ids.find((id) => id.slice(id.indexOf(':') + 1).toLowerCase() === name) ?? suggestionFor(written, ids);
}
