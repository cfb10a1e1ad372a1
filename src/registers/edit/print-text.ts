import { isPlainSafe } from './plain.ts';

export type Quote = 'single' | 'double';

export interface TextStyle {
  /** Inside brackets. */
  readonly flow: boolean;
  /** The quotes that the author gave the old value. */
  readonly quote?: Quote | undefined;
}

/** A text on one line: as it is where that reads back the same, else in the author's quotes, else in double ones. */
export function printText(text: string, { flow, quote }: TextStyle): string {
  if (quote === undefined && isPlainSafe(text, flow)) return text;
  const single = quote === 'single' || (quote === undefined && /["\\]/.test(text));
  return single && !special.test(text) ? `'${text.replaceAll("'", "''")}'` : inDouble(text);
}

/** What only an escape can say, line ends among it. */
const special = /[^\x20-\x7e\u00a0-\u200a\u2010-\u2027\u202f-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

const escaped = new RegExp(special.source.replace('[^\\x20-\\x7e', '[^\\x00-\\x7e'), 'gu');

/** JSON is YAML, but for signs above ASCII that YAML wants escaped. */
const inDouble = (text: string): string =>
  JSON.stringify(text).replace(escaped, (sign) => `\\u${(sign.charCodeAt(0) & 0xffff).toString(16).padStart(4, '0')}`);

/** A text of several lines with its own line ends: '|' and the lines; undefined where only quotes can hold it. */
export function printBlock(text: string, indent: string): readonly [head: string, ...lines: string[]] | undefined {
  const body = text.replace(/\n+$/, '');
  const ends = text.length - body.length;
  const lines = body.split('\n');
  const first = lines.find((line) => line !== '') ?? '';
  if (!text.includes('\n') || body === '' || /^[\s]/.test(first) || lines[0] === '') return undefined;
  if (lines.some((line) => special.test(line))) return undefined;
  const head = ends === 0 ? '|-' : ends === 1 ? '|' : '|+';
  const after = Array.from({ length: Math.max(ends - 1, 0) }, () => '');
  return [head, ...lines.map((line) => (line === '' ? '' : indent + line)), ...after];
}
