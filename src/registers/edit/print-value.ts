import { printBlock, printText, type Quote } from './print-text.ts';

/** How the file is written where a value goes in. */
export interface Style {
  /** Inside brackets. */
  readonly flow: boolean;
  /** Column of the key or of the dash that holds the value. */
  readonly indent: number;
  /** Spaces from a map to the maps inside it. */
  readonly step: number;
  /** A list stands deeper than its key. */
  readonly deepLists: boolean;
  readonly holder: 'key' | 'dash';
  /** Column at which a value beside its dash stands; two behind the dash where nothing is said. */
  readonly beside?: number | undefined;
  readonly quote?: Quote | undefined;
  /** Texts of several lines as '|': false puts them in quotes. */
  readonly blocks: boolean;
}

/** What stands on the line of the key or dash, and the whole lines below it. */
export interface Printed {
  readonly head: string;
  readonly rest: readonly string[];
}

/** A value as YAML, in the style of its place. */
export function printValue(value: unknown, style: Style): Printed {
  if (typeof value === 'string') return printString(value, style);
  if (value === null || typeof value !== 'object') return { head: printSimple(value), rest: [] };
  if (style.flow || Object.keys(value).length === 0 || isShortList(value, style)) {
    return { head: printFlow(value), rest: [] };
  }
  const deeper = Array.isArray(value) && style.holder === 'key' && !style.deepLists ? 0 : style.step;
  const indent = style.holder === 'dash' ? (style.beside ?? style.indent + 2) : style.indent + deeper;
  const lines = blockLines(value, { ...style, indent, quote: undefined, beside: undefined });
  if (style.holder === 'key') return { head: '', rest: lines };
  return { head: (lines[0] ?? '').trimStart(), rest: lines.slice(1) };
}

function printString(value: string, style: Style): Printed {
  const block = style.flow || !style.blocks ? undefined : printBlock(value, ' '.repeat(style.indent + 2));
  if (block === undefined) return { head: printText(value, style), rest: [] };
  const [head, ...rest] = block;
  return { head, rest };
}

function printSimple(value: unknown): string {
  if (typeof value !== 'number') return String(value ?? null);
  if (Number.isNaN(value)) return '.nan';
  return Number.isFinite(value) ? String(value) : value < 0 ? '-.inf' : '.inf';
}

/** A list of a few words stands on one line, as the registers write it. */
function isShortList(value: object, { indent }: Style): boolean {
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object' && item !== null)) return false;
  const isWord = (item: unknown): boolean => typeof item !== 'string' || !/[\s,]/.test(item);
  return value.every(isWord) && indent + printFlow(value).length < 90;
}

function printFlow(value: unknown): string {
  if (typeof value === 'string') return printText(value, { flow: true });
  if (value === null || typeof value !== 'object') return printSimple(value);
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${printText(key, { flow: true })}: ${printFlow(one)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** The lines of a list or a map that starts at a column. */
function blockLines(value: object, style: Style): readonly string[] {
  const margin = ' '.repeat(style.indent);
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const { head, rest } = printValue(item, { ...style, holder: 'dash' });
      return [`${margin}- ${head}`, ...rest];
    });
  }
  return Object.entries(value).flatMap(([key, one]) => pairLines(key, one, style));
}

/** The lines of one field of a map whose keys stand at `style.indent`. */
export function pairLines(key: string, value: unknown, style: Style): readonly string[] {
  const { head, rest } = printValue(value, { ...style, holder: 'key' });
  const name = printText(key, { flow: false });
  return [`${' '.repeat(style.indent)}${name}:${head === '' ? '' : ` ${head}`}`, ...rest];
}

/** The lines of one item of a list whose dashes stand at `style.indent`. */
export const itemLines = (value: unknown, style: Style): readonly string[] => blockLines([value], style);

/** One field of a map in brackets. */
export const flowPair = (key: string, value: unknown): string =>
  `${printText(key, { flow: true })}: ${printFlow(value)}`;

export const flowItem = (value: unknown): string => printFlow(value);
