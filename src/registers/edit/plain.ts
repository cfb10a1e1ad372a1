import { isDay } from '../../model/day.ts';
import { plainValue } from '../scalar.ts';

/** What YAML 1.1, which other tools still speak, takes for a truth, nothing, a number or a merge. */
const otherReadings: readonly RegExp[] = [
  /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<)$/i,
  /^[-+]?(?:0b[01_]+|0x[\da-f_]+|[\d_]+(?:e[-+]?\d+)?)$/i,
  /^[-+]?(?:\d[\d_]*)?\.[\d._]*(?:e[-+]?\d+)?$/i,
  // The 1.1 schema of `yaml` takes an exponent alone for a number.
  /^[-+]?e[-+]?\d+$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt ]|$)/,
];

/** An instant as the registers write it. YAML 1.1 reads days and instants as such, which is what they are. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

const startSigns = new Set('-?:,[]{}#&*!|>\'"%@`–—“”„');

/** Tabs, line ends, controls, and signs that editors do not show. */
const unprintable =
  /[^\x20-\x7e\u00a0-\u200a\u2010-\u2027\u202f-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** True for a text that can stand without quotes: YAML 1.2 and YAML 1.1 read it back as it is. */
export function isPlainSafe(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || unprintable.test(text)) return false;
  if (startSigns.has(text[0] ?? '') || /: | #|:$|^\.\.\./.test(text)) return false;
  if (flow && /[,[\]{}]|:(?=["'])/.test(text)) return false;
  if (isDay(text) || instant.test(text)) return true;
  return plainValue(text) === text && !otherReadings.some((reading) => reading.test(text));
}
