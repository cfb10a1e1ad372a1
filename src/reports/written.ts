import { messageLanguages } from '../languages/index.ts';
import { isDay } from '../model/day.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import type { Part, Visit } from './report.ts';

/** What `validate --format json` wrote, as far as it is needed to join reports. */
export interface Written {
  readonly formatVersion: 1;
  readonly asOf: string;
  readonly language: string;
  readonly shard?: Omit<Part, 'folders'>;
  readonly repositories: readonly Visit[];
  readonly findings: readonly WrittenFinding[];
}

export interface WrittenFinding extends Location {
  readonly repository: string;
  readonly code: string;
  readonly severity: Severity;
  readonly norms: readonly { readonly id: string; readonly citation?: string }[];
  readonly values: Readonly<Record<string, string | number>>;
  readonly related: readonly (Location & { readonly role: string })[];
  readonly fingerprint: string;
}

/** True for a report as it was written; false for a file that was cut, mended by hand or made by another tool. */
export function isWritten(data: unknown, knowsProblem: (name: string) => boolean): data is Written {
  if (!isObject(data) || data.formatVersion !== 1 || !isText(data.asOf) || !isDay(data.asOf)) return false;
  if (!messageLanguages.some((code) => code === data.language)) return false;
  if (data.shard !== undefined && !isShard(data.shard)) return false;
  if (!isListOf(data.repositories, (one) => isRepository(one, knowsProblem))) return false;
  const paths = new Set(data.repositories.map((one) => one.path));
  return isListOf(data.findings, (one) => isFinding(one) && paths.has(one.repository));
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Data => typeof data === 'object' && data !== null && !Array.isArray(data);

const isListOf = (data: unknown, fits: (one: Data) => boolean): data is readonly Data[] =>
  Array.isArray(data) && data.every((one) => isObject(one) && fits(one));

const isText = (data: unknown): data is string => typeof data === 'string';

const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;

const isShard = (data: unknown): boolean =>
  isObject(data) && isCount(data.part) && isCount(data.of) && data.part >= 1 && data.part <= data.of && data.of <= 9999;

const isValues = (data: unknown): boolean =>
  isObject(data) && Object.values(data).every((value) => isText(value) || Number.isFinite(value));

const isPlace = ({ file, line, column, pointer }: Data): boolean =>
  isText(file) && isCount(line) && line > 0 && isCount(column) && column > 0 && isText(pointer);

function isRepository(data: Data, knowsProblem: (name: string) => boolean): boolean {
  const { path, entries, incomplete, failure, errors, warnings, infos, known = 0, gone = 0 } = data;
  return (
    isText(path) &&
    typeof incomplete === 'boolean' &&
    [entries, errors, warnings, infos, known, gone].every(isCount) &&
    (failure === undefined ||
      (isObject(failure) && isText(failure.problem) && knowsProblem(failure.problem) && isValues(failure.values)))
  );
}

const isFinding = (data: Data): boolean =>
  isPlace(data) &&
  [data.repository, data.code, data.fingerprint].every(isText) &&
  ['error', 'warning', 'info'].some((severity) => severity === data.severity) &&
  isValues(data.values) &&
  isListOf(data.norms, ({ id, citation = '' }) => isText(id) && isText(citation)) &&
  isListOf(data.related, (other) => isPlace(other) && isText(other.role));
