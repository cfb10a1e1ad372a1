import type { Diagnostic } from '../model/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import { fault } from './fault.ts';

/** A file that git could not merge: whatever else is wrong with it comes from there. */
export function conflictMarkers({ path, text }: TextFile): Diagnostic | undefined {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/m.exec(text);
  if (marker === null) return undefined;
  const line = text.slice(0, marker.index).split('\n').length;
  return fault('file/conflict-markers', { file: path, line, column: 1, pointer: '' });
}

/** 'name:Dupont' is no field yet. An address such as https://… is meant as it stands. */
const gluedField = /^ *(?:- +)?[A-Za-z][\w-]*:(?=[^\s/])/;

/** A value that begins with a quotation mark of a word processor. */
const curlyStart = /^ *(?:- +)?(?:[A-Za-z][\w-]*: +)?(?=[“”„«])/;

/** A word processor writes '–' for the hyphen at the start of a line. */
const longDash = /^ *(?:- +)*(?=([–—])(?: |$))/;

/** The long dash behind a fault, on its line or the one before: the library only stumbles over what follows. */
export function longDashBehind(file: TextFile, line: number): Diagnostic | undefined {
  const lines = file.text.split('\n', line);
  const before = lines.slice(0, -1).findLastIndex((text) => text.trim() !== '') + 1;
  for (const row of [line, before]) {
    const [margin, dash] = longDash.exec(lines[row - 1] ?? '') ?? [];
    if (margin === undefined || dash === undefined) continue;
    return fault('yaml/long-dash', { file: file.path, line: row, column: margin.length + 1, pointer: '' }, { dash });
  }
  return undefined;
}

/** The long dash that begins a text such as '– agents', meant as the item of a list. */
export const longDashIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? longDash.exec(value)?.[1] : undefined;

/** The slip of the pen behind a fault of writing, on its line or the one before: a glued field is only missed further on. */
export function slipBehind(file: TextFile, line: number): Diagnostic | undefined {
  const lines = file.text.split('\n', line);
  const before = lines.slice(0, -1).findLastIndex((text) => text.trim() !== '');
  const place = (row: number, column: number) => ({ file: file.path, line: row, column, pointer: '' });
  for (const row of [line, before + 1]) {
    const glued = gluedField.exec(lines[row - 1] ?? '')?.[0];
    if (glued !== undefined) return fault('yaml/missing-space', place(row, glued.length + 1), { key: keyOf(glued) });
  }
  const quoted = curlyStart.exec(lines[line - 1] ?? '')?.[0];
  return quoted === undefined ? undefined : fault('yaml/curly-quotes', place(line, quoted.length + 1));
}

const keyOf = (glued: string): string => glued.replace(/^[ -]+|:$/g, '');

/** The field that a text such as 'email:dpd@exemple.be' was meant to fill; undefined for any other text. */
export function gluedKey(value: unknown): string | undefined {
  const glued = typeof value === 'string' ? gluedField.exec(value)?.[0] : undefined;
  return glued === undefined ? undefined : keyOf(glued);
}

/** A value of fixed form, such as a date or an id, in the quotation marks of a word processor. */
export const isInCurlyQuotes = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:[“„].*[”“]|«.*»|‘.*’)$/.test(value);
