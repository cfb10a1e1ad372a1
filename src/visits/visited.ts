import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Failure } from '../reports/report.ts';

/** What is asked of every folder of one run. Plain data: it is sent to worker threads. */
export interface VisitRequest {
  readonly today: Day;
  /** The day was asked for: what was written later is no mistake. */
  readonly replay?: true;
  /** Where earlier results are kept; undefined keeps none. */
  readonly cache?: string;
  /** One of several folders: one that cannot be read must not stop the others. */
  readonly many: boolean;
  /** Leaves out what was already found at this git version. */
  readonly changedSince?: string;
}

/** What is kept of a folder: hundreds may be read by one command, and few have findings. Plain data. */
export interface Visited {
  /** As the user named it. */
  readonly path: string;
  readonly entries: number;
  /** Some register could not be read whole: rules that judge what is absent from it were silent. */
  readonly incomplete: boolean;
  /** The main language of the repository, when its settings could be read. */
  readonly language?: string;
  /** Their files are named from where the user stands. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings left out because `baseline.yaml` holds them; absent without that file. */
  readonly known?: number;
  /** Entries of `baseline.yaml` whose finding is no more. */
  readonly gone?: number;
  /** The texts of the files with findings, by the path that is shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** The folder where its result should be kept for the next run, and could not. */
  readonly uncached?: string;
  /** The folder could not be visited at all: the others are. */
  readonly failure?: Failure;
}

/** The result for one folder, without the places from where the user stands: this is what a cache keeps. */
export interface Outcome extends Pick<Visited, 'entries' | 'incomplete' | 'language' | 'diagnostics' | 'uncached'> {
  /** Files of the folder that were looked at besides the registers. */
  readonly proofs: readonly string[];
}
