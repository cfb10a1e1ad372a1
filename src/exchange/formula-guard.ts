/**
 * What a spreadsheet may take for the beginning of a formula when it opens a CSV file: = + - @, a tab or a line end, and
 * their full-width forms (OWASP, "CSV Injection"). Apostrophes before it count too, so that a guard can be taken off.
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** True for a text that a spreadsheet could compute instead of showing it. */
export const looksLikeFormula = (text: string): boolean => formulaStart.test(text);

/** The text as a spreadsheet shows it and never computes it: with an apostrophe before what looks like a formula. */
export const guarded = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

/** The text as it was before `guarded`. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
