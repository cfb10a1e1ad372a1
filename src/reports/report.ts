import { join } from 'node:path/posix';
import type { Language } from '../languages/language.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** One repository folder as the user named it. */
export interface Visit {
  readonly path: string;
  /** How many entries were read. */
  readonly entries: number;
  /** Some register could not be read whole: rules that judge what is absent from it were silent. */
  readonly incomplete: boolean;
}

/** What a report may know besides the diagnostics themselves. */
export interface ReportContext {
  readonly language: Language;
  readonly repositories: readonly Visit[];
  /** The text of a file as it was read, for code frames; undefined when it could not be. */
  source(file: string): string | undefined;
  /** How a norm is cited in the report's language. */
  cite(norm: string): string;
  /** True when colours are wanted. */
  readonly colour: boolean;
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
