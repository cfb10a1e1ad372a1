import type { FaceName } from './face.ts';
import { face } from './faces.ts';

/** Printed where the typeface lacks a character; the character itself stays in the file as replacement text. */
const substitute = '\u25a1';

/** Format and control characters that are never printed, soft hyphens included: nothing is hyphenated. */
const unprinted = /[\p{Cc}\p{Cf}\u2028\u2029]|\p{Variation_Selector}/gu;

/** A part of a text that the typeface can print, or what stands in for one that it cannot. */
export interface PrintablePart {
  readonly text: string;
  readonly actual?: string;
}

/** One white space for several, composed accents, no invisible characters, no half characters. */
export function tidy(text: string): string {
  const composed = text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ').normalize('NFC');
  return composed.replace(unprinted, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Splits a text where its characters leave or join those of the typeface. */
export function printableParts(text: string, name: FaceName): PrintablePart[] {
  const { has } = face(name);
  const parts: { text: string; actual?: string }[] = [];
  for (const character of tidy(text)) {
    const known = has(character.codePointAt(0) ?? 0);
    const last = parts.at(-1);
    if (last === undefined || (last.actual === undefined) !== known) {
      parts.push(known ? { text: character } : { text: substitute, actual: character });
    } else {
      last.text += known ? character : substitute;
      if (last.actual !== undefined) last.actual += character;
    }
  }
  return parts;
}
