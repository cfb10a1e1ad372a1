/**
 * U+2060 WORD JOINER. A value stands between two of them, so that a value that begins or ends with punctuation, or
 * that is a bare "12" before a full stop, cannot change how its neighbours are read. `parse` takes them away.
 */
export const guard = '\u2060';

/** What has no place in a printed text: control, byte-order and direction-changing characters, our own guard. */
const unprintable = /[\p{Cc}\p{Noncharacter_Code_Point}\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const lineSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
/** A backslash does not work for these two everywhere: a bar splits table cells, a backtick ends code. */
const entities: Readonly<Record<string, string>> = { '|': '&#124;', '`': '&#96;' };

/** The text as it will be seen: white space folded to single spaces and trimmed, unprintable characters removed. */
export function cleanText(text: string): string {
  const folded = text.replace(lineSpace, ' ').replace(unprintable, '').replace(/ {2,}/g, ' ');
  return folded.replace(/\p{Surrogate}/gu, '\ufffd').replace(/^ | $/g, '');
}

/**
 * Markdown that means this text and nothing else, wherever it stands: in a paragraph, at the start of a line, in a
 * cell, a heading, a link's text or its `<destination>`, in code, next to emphasis. `''` stays `''`.
 */
export function escapeText(text: string): string {
  const clean = cleanText(text);
  if (clean === '') return '';
  const escaped = clean.replace(/[!-/:-@[-`{-~]/g, (character) => entities[character] ?? `\\${character}`);
  return guard + escaped + guard;
}

/** Takes the guards away again. */
export const withoutGuards = (text: string): string => text.replaceAll(guard, '');
