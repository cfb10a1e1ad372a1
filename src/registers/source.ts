import type { Diagnostic, Value } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { TextFile } from '../model/text-file.ts';
import { fault } from './fault.ts';
import { type Positions, positionsIn, positionsInList } from './positions.ts';
import { conflictMarkers, longDashBehind } from './slips.ts';
import { isAliasBomb, readValues } from './values.ts';
import { exactFaults, yamlFaults } from './yaml-faults.ts';

/** One record as it was written: its value, where in its file, and the way to its places. */
export interface Source {
  readonly file: string;
  /** Steps from the file's root to the record: [3] in a list, [] in a file of its own. */
  readonly base: Path;
  readonly value: unknown;
  readonly positions: Positions;
}

export interface Parsed {
  readonly sources: readonly Source[];
  readonly faults: readonly Diagnostic[];
}

/** How a file holds its records: one map, or a list of maps. */
export type Holding = 'record' | 'list';

/** Reads the records of one file. A file with YAML faults gives its faults and no record. */
export function parseSource(file: TextFile, holding: Holding): Parsed {
  const reading = readValues(file.text);
  if ('refused' in reading) return unreadable(file, yamlFaults(file, reading));
  const { value, doubt } = reading;
  const doubts = doubt === undefined ? [] : exactFaults(file, doubt);
  if (doubts.length > 0) return unreadable(file, doubts);
  if (value === undefined || value === null) return refused([at(file, 'file/empty')]);
  if (isAliasBomb(file.text, value)) return refused([at(file, 'yaml/alias-bomb')]);
  const isList = Array.isArray(value);
  if (holding === 'list' && isList) return { sources: listed(file, value), faults: [] };
  if (holding === 'record' && !isList && typeof value === 'object') {
    return { sources: [{ file: file.path, base: [], value, positions: positionsIn(file.text) }], faults: [] };
  }
  if (holding === 'record') return unreadable(file, [at(file, 'schema/not-a-record')]);
  const noList = at(file, 'schema/not-a-list');
  return unreadable(file, [longDashBehind(file, noList.at.line) ?? noList]);
}

/** Nobody writes YAML around the marks of a conflict: they are the one thing to say. */
function unreadable(file: TextFile, faults: readonly Diagnostic[]): Parsed {
  const conflict = conflictMarkers(file);
  return refused(conflict === undefined ? faults : [conflict]);
}

const refused = (faults: readonly Diagnostic[]): Parsed => ({ sources: [], faults });

function listed(file: TextFile, values: readonly unknown[]): readonly Source[] {
  const positions = positionsInList(file.text, values.length);
  return values.map((value, index) => ({
    file: file.path,
    base: [index],
    value,
    get positions() {
      return positions(index);
    },
  }));
}

function at(file: TextFile, code: string, values: Readonly<Record<string, Value>> = {}): Diagnostic {
  return fault(code, { file: file.path, ...firstPlace(file.text), pointer: '' }, values);
}

/** The first line that says something; the first line of a file that says nothing. */
function firstPlace(text: string): { line: number; column: number } {
  const lines = text.split('\n', 1000);
  const line = lines.findIndex((content) => /^\s*[^#\s]/.test(content));
  return { line: Math.max(line, 0) + 1, column: 1 };
}
