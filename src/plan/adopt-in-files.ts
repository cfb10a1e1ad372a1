import { UsageError } from '../model/errors.ts';
import type { Registers } from '../model/records.ts';
import { isRecordFile } from '../model/register-path.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseSource } from '../registers/source.ts';
import type { Action } from '../rules/plan-actions.ts';
import { type Insertion, insertionFor, withInsertions } from './insert-adopted.ts';

/** One file of the register as it shall be, and what was put into it. */
export interface AdoptedFile {
  readonly path: string;
  readonly text: string;
  readonly insertions: readonly Insertion[];
}

/**
 * The files with a new adopted version for each action, and nothing else changed: what was written is read again. UsageError
 * where an action is written in a way that lines cannot be put into.
 */
export function adoptInFiles(
  actions: readonly Action[],
  decision: string,
  textOf: (path: string) => string,
): readonly AdoptedFile[] {
  const paths = [...new Set(actions.map((action) => action.at().file))];
  return paths.map((path) => {
    const before = textOf(path);
    const lines = before.split(/\r\n?|\n/);
    const own = actions.filter((action) => action.at().file === path);
    const insertions = own.map((action) => {
      const found = insertionFor(action, decision, lines);
      if (found === undefined) throw new UsageError('plan-not-editable', { path, line: action.at().line });
      return found;
    });
    const text = withInsertions(before, insertions);
    checkOnlyAdopted({ path, text: before }, { path, text }, new Map(own.map(({ id }) => [id, decision])));
    return { path, text, insertions };
  });
}

/** Reads both texts: every record must be as it was, with one more adopted version where one was to be written. */
function checkOnlyAdopted(before: TextFile, after: TextFile, adopting: ReadonlyMap<string, string>): void {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  const wrong = old.findIndex((record, index) => {
    const { adopted = [], ...rest } = now[index]?.value ?? { id: '', title: '' };
    const { adopted: kept = [], ...same } = record.value;
    const decision = adopting.get(record.value.id);
    const expected = [...kept.map((one) => one.decision), ...(decision === undefined ? [] : [decision])];
    const isSame = JSON.stringify([rest, adopted.slice(0, kept.length)]) === JSON.stringify([same, kept]);
    return !isSame || JSON.stringify(adopted.map((one) => one.decision)) !== JSON.stringify(expected);
  });
  if (wrong < 0 && old.length === now.length) return;
  throw new UsageError('plan-not-editable', { path: before.path, line: old[Math.max(wrong, 0)]?.line ?? 1 });
}

interface Written {
  readonly value: Registers['plan'];
  readonly line: number;
}

const recordsOf = (file: TextFile): readonly Written[] =>
  parseSource(
    { ...file, text: file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') },
    isRecordFile(file.path) ? 'record' : 'list',
  ).sources.map(({ value, positions }) => ({ value: value as Registers['plan'], line: positions.at([]).line }));
