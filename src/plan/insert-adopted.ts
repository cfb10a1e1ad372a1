import type { Action } from '../rules/plan-actions.ts';
import { adoptedLines } from './adopted-rows.ts';

/** Lines to put into a file. */
export interface Insertion {
  readonly action: string;
  /** Below this line, counted from 1. */
  readonly below: number;
  readonly lines: readonly string[];
}

/**
 * Where the new version of an action goes: below its last adopted one, else below its last field. Judged by the indentation
 * of the lines; nothing for an action written in braces, on one line.
 */
export function insertionFor(action: Action, decision: string, lines: readonly string[]): Insertion | undefined {
  const first = action.atKey('id');
  const own = first.column - 1;
  if (/[{[]/.test((lines[first.line - 1] ?? '').slice(0, own))) return undefined;
  const { adopted } = action.data;
  if (adopted === undefined) {
    const margin = ' '.repeat(own);
    const below = lastLine(lines, first.line, own);
    return {
      action: action.id,
      below,
      lines: [`${margin}adopted:`, ...adoptedLines(decision, action.data, `${margin}  `)],
    };
  }
  const row = action.at('adopted', adopted.length - 1).line;
  const dash = /^( *)- /.exec(lines[row - 1] ?? '')?.[1];
  if (dash === undefined) return undefined;
  const below = lastLine(lines, row, dash.length + 1);
  return { action: action.id, below, lines: adoptedLines(decision, action.data, dash) };
}

/** The last line, from a first one on, that is indented so far and says something. */
function lastLine(lines: readonly string[], first: number, indent: number): number {
  const following = lines.slice(first);
  const end = following.findIndex((line) => isContent(line) && indentOf(line) < indent);
  const inside = end < 0 ? following : following.slice(0, end);
  return first + inside.findLastIndex((line) => line.trim() !== '' && indentOf(line) >= indent) + 1;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isContent = (line: string): boolean => line.trim() !== '' && !line.trimStart().startsWith('#');

/** The text with the lines put in, each with the line end of the line above it. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const lines = text.split(/(?<=\n)/);
  const end = lines.some((line) => line.endsWith('\r\n')) ? '\r\n' : '\n';
  const byLine = new Map(insertions.map(({ below, lines: added }) => [below, added]));
  return lines
    .map((line, index) => {
      const added = byLine.get(index + 1);
      if (added === undefined) return line;
      return line.endsWith('\n')
        ? line + added.map((one) => one + end).join('')
        : line + added.map((one) => end + one).join('');
    })
    .join('');
}
