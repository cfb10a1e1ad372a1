import type { CST, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { yamlLibrary } from '../yaml-library.ts';
import { columnOf } from './lines.ts';
import { isNothing } from './reading.ts';

/** A field or an item as it was written: what holds a value. */
export interface Spot {
  readonly holder: 'key' | 'dash';
  /** Inside brackets. */
  readonly flow: boolean;
  /** Where the key, the dash, or in brackets the item starts. */
  readonly start: number;
  /** Behind the colon or the dash; behind the key of a field in brackets that has no colon. */
  readonly after: number;
  /** The colon of a field; undefined where it may be missing. */
  readonly colon: boolean;
  /** Undefined where nothing was written. */
  readonly node: Node | undefined;
  /** Behind the last sign of the value, comments and last line end apart. */
  readonly end: number;
}

/** The written fields of a map, in the order of the text; undefined for a key of an unusual form. */
export function spotsOfMap(text: string, map: YAMLMap): readonly (Spot & { readonly key: string })[] | undefined {
  const spots = (map.items as Pair<Node, Node | null>[]).map((pair) => spotOfPair(text, pair, map.flow === true));
  return spots.every((spot) => spot !== undefined) ? spots : undefined;
}

function spotOfPair(text: string, { key, value, srcToken }: Pair<Node, Node | null>, flow: boolean) {
  const { isScalar } = yamlLibrary();
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const start = key?.range?.[0];
  const keyEnd = key?.range?.[1];
  if (!isScalar(key) || start === undefined || keyEnd === undefined || srcToken === undefined) return undefined;
  if (srcToken.start.some(({ type }) => /^(?:explicit-key-ind|anchor|tag)$/.test(type))) return undefined;
  if (text.slice(start, keyEnd).includes('\n') || (colon === undefined && !flow)) return undefined;
  const after = colon === undefined ? keyEnd : colon.offset + 1;
  const node = isNothing(value) ? undefined : (value as Node);
  const end = node === undefined ? after : endOf(text, node);
  const known = { holder: 'key', flow, start, after, node, end } as const;
  return { ...known, colon: colon !== undefined, key: String(key.value) };
}

/** The written items of a list, in the order of the text. */
export function spotsOfList(text: string, list: YAMLSeq): readonly Spot[] {
  const nodes = list.items as (Node | null)[];
  if (list.flow === true) return nodes.map((node) => spotInBrackets(text, node));
  return dashesOf(list).map((start, index) => {
    const item = nodes[index];
    const node = isNothing(item) ? undefined : (item as Node);
    const end = node === undefined ? start + 1 : endOf(text, node);
    return { holder: 'dash', flow: false, start, after: start + 1, colon: true, node, end };
  });
}

function spotInBrackets(text: string, item: Node | null): Spot {
  const start = item?.range?.[0] ?? 0;
  const node = item ?? undefined;
  const end = node === undefined ? start : endOf(text, node);
  return { holder: 'dash', flow: true, start, after: start, colon: true, node, end };
}

function dashesOf({ srcToken }: YAMLSeq): readonly number[] {
  const { items = [] } = (srcToken ?? {}) as Partial<CST.BlockSequence>;
  return items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

/** Behind the last sign of a value: a text in '|' ends with its last line, the empty ones too when it keeps them. */
export function endOf(text: string, node: Node): number {
  const { isMap, isScalar, isSeq } = yamlLibrary();
  if (isMap(node) && node.flow !== true) return spotsOfMap(text, node)?.at(-1)?.end ?? rangeEnd(node);
  if (isSeq(node) && node.flow !== true) return spotsOfList(text, node).at(-1)?.end ?? rangeEnd(node);
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return rangeEnd(node);
  const start = node.range?.[0] ?? 0;
  const written = text.slice(start, rangeEnd(node));
  const keeps = /^[|>][\d-]*\+/.test(written);
  return start + (keeps ? written.replace(/\r?\n$/, '') : written.trimEnd()).length;
}

const rangeEnd = (node: Node): number => node.range?.[1] ?? 0;

/** Column of the fields or dashes of a collection that is not in brackets. */
export const columnOfFirst = (text: string, spots: readonly Spot[]): number => columnOf(text, spots[0]?.start ?? 0);
