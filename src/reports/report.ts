import { join } from 'node:path/posix';
import type { CheckTexts, Language } from '../languages/language.ts';
import type { Day } from '../model/day.ts';
import { type Diagnostic, relocated, type Severity } from '../model/diagnostic.ts';
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

/** One part of a run that was dealt to several machines. */
export interface Part {
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** The folders of all parts. */
  readonly folders: readonly string[];
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
  /** Absent when the report is that of the whole run. */
  readonly shard?: Part;
  /** The folder of each finding; absent when there is one folder. */
  readonly owners?: ReadonlyMap<Diagnostic, string>;
  /** The text of a file as it was read, for code frames; undefined when it could not be. */
  source(file: string): string | undefined;
  /** How a norm is cited in the report's language. */
  cite(norm: string): string;
  /** The colours, or none. */
  readonly paint: Paint;
  /** Columns of the terminal; undefined leaves lines whole. */
  readonly width: number | undefined;
  /** Errors only: no warning, no note. The counts stay whole. */
  readonly quiet: boolean;
  /** Names and addresses of persons in full, also for machines. */
  readonly showPersonal: boolean;
}

/** The norms that a finding cites, each as its centre cites it. */
export const citedIn = (
  { norms, citations }: Diagnostic,
  { cite, language }: Pick<ReportContext, 'cite' | 'language'>,
): readonly { readonly id: string; readonly citation: string }[] =>
  norms.map((id) => ({ id, citation: citations?.[id]?.[language.code] ?? cite(id) }));

/** The same, in words alone. */
export const sourcesOf = (...of: Parameters<typeof citedIn>): readonly string[] =>
  citedIn(...of).map(({ citation }) => citation);

/** Diagnostics as text, for people or for machines. */
export interface Report {
  readonly name: string;
  print(diagnostics: readonly Diagnostic[], context: ReportContext): string;
}

const countFields = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** How many findings of a severity there are, also when only the errors are listed. */
export function countOf(severity: Severity, diagnostics: readonly Diagnostic[], context: ReportContext): number {
  if (!context.quiet) return diagnostics.filter((one) => one.severity === severity).length;
  return context.repositories.reduce((sum, visit) => sum + visit[countFields[severity]], 0);
}

/** Paths are shown from where the user stands. */
export const shownPath = (folder: string, file: string): string => join(folder === '.' ? '' : folder, file);

/** A finding with its places as the user can open them. */
export const placed = (diagnostic: Diagnostic, path: string): Diagnostic =>
  relocated(diagnostic, (at) => ({ ...at, file: shownPath(path, at.file) }));
