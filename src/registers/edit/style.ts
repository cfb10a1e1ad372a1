import type { Node } from 'yaml';
import { yamlLibrary } from '../yaml-library.ts';
import { columnOf } from './lines.ts';
import type { Quote } from './print-text.ts';
import type { Style } from './print-value.ts';
import type { Reading } from './reading.ts';

const known = new WeakMap<Reading, Pick<Style, 'step' | 'deepLists'>>();

/** How a file is written: its first list and map below a key show it, else the habit of the registers. */
export function styleOf(reading: Reading): Pick<Style, 'step' | 'deepLists'> {
  const style = known.get(reading) ?? lookedUp(reading);
  known.set(reading, style);
  return style;
}

function lookedUp({ text, root }: Reading): Pick<Style, 'step' | 'deepLists'> {
  const { isMap, isScalar, isSeq, visit } = yamlLibrary();
  let step: number | undefined;
  let deepLists: boolean | undefined;
  if (root !== null)
    visit(root, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || (!isMap(value) && !isSeq(value)) || value.flow === true) return;
        const deeper = columnOf(text, value.range?.[0] ?? 0) - columnOf(text, key.range?.[0] ?? 0);
        if (isSeq(value)) deepLists ??= deeper > 0;
        if (deeper > 0) step ??= deeper;
      },
    });
  return { step: step ?? 2, deepLists: deepLists ?? true };
}

/** The quotes around a text as it was written. */
export function quoteOf(node: Node | undefined): Quote | undefined {
  const { isScalar } = yamlLibrary();
  if (!isScalar(node)) return undefined;
  return node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' ? 'double' : undefined;
}
