import { join } from 'node:path/posix';
import type { CheckTexts, Language } from '../languages/language.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Problem } from '../model/errors.ts';
import type { Paint } from './paint.ts';

/** A folder that could not be visited. Plain data. */
export interface Failure {
  readonly problem: Problem;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One repository folder as the user named it. */
export interface Visit {
  readonly path: string;
  /** How many entries were read. */
  readonly entries: number;
  /** Some register could not be read whole: rules that judge what is absent from it were silent. */
  readonly incomplete: boolean;
  /** Why the folder could not be read at all. */
  readonly failure?: Failure;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings left out because `baseline.yaml` holds them; absent without that file. */
  readonly known?: number;
  /** Entries of `baseline.yaml` whose finding is no more. */
  readonly gone?: number;
}

/** What a report may know besides the diagnostics themselves. */
export interface ReportContext {
  readonly language: Language;
  /** The git version whose findings were left out. */
  readonly since?: string;
  /** The day the registers were judged as of. */
  readonly today: Day;
  /** What is said of each finding, by code; empty when there is none. */
  readonly sentences: CheckTexts;
  readonly repositories: readonly Visit[];
  /** The text of a file as it was read, for code frames; undefined when it could not be. */
  source(file: string): string | undefined;
  /** How a norm is cited in the report's language. */
  cite(norm: string): string;
  /** The colours, or none. */
  readonly paint: Paint;
  /** Columns of the terminal; undefined leaves lines whole. */
  readonly width: number | undefined;
  /** Summary only: no warning, no note. */
  readonly quiet: boolean;
  /** Names and addresses of persons in full, also for machines. */
  readonly showPersonal: boolean;
}

/** Diagnostics as text, for people or for machines. */
export interface Report {
  readonly name: string;
  print(diagnostics: readonly Diagnostic[], context: ReportContext): string;
}

/** Paths are shown from where the user stands. */
export const shownPath = (folder: string, file: string): string => join(folder === '.' ? '' : folder, file);

/** A finding with its places as the user can open them. */
export function placed(diagnostic: Diagnostic, path: string): Diagnostic {
  const move = <At extends { file: string }>(at: At): At => ({ ...at, file: shownPath(path, at.file) });
  const related = diagnostic.related.map((other) => ({ ...other, at: move(other.at) }));
  return { ...diagnostic, at: move(diagnostic.at), related };
}
