import { withLines } from './lines.ts';
import { itemLines, pairLines } from './print-value.ts';
import type { Reading } from './reading.ts';
import { styleOf } from './style.ts';

/** The texts of a file that held nothing, or only comments, with its first list or map; a line '...' stays last. */
export function withStart(reading: Reading, value: unknown): readonly string[] {
  const end = /^\.\.\.(?=\s|$)/m.exec(reading.text)?.index ?? reading.text.length;
  return [true, false].map((blocks) => {
    const style = { ...styleOf(reading), flow: false, holder: 'key', indent: 0, blocks } as const;
    const lines = Array.isArray(value)
      ? value.flatMap((item) => itemLines(item, style))
      : Object.entries(value as object).flatMap(([key, one]) => pairLines(key, one, style));
    return end > 0 ? withLines(reading.text, end, lines) : lines.map((line) => `${line}\n`).join('');
  });
}
