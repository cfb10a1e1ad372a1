import type { OwnCatalogue } from '../norms/catalogue.ts';
import type { Day } from './day.ts';
import type { Location, Path } from './location.ts';
import type { RegisterName, Registers, Settings } from './records.ts';

/** One record, its id, and the way back to the line where it was written. */
export interface Entry<Data> {
  /** Unique in its register; the register's own name for a single-record register such as `organisation`. */
  readonly id: string;
  readonly data: Data;
  /** Comes with the package: a statute, an authority. Nobody wrote it in this repository. */
  readonly shipped?: true;
  /** The place of a field; of the nearest parent that was written when the field is missing. */
  at(...path: Path): Location;
  /** The place of a field's key (for what should not be there). */
  atKey(...path: Path): Location;
}

/** All entries that keep the promise of their schema, and the settings; read once, never changed. */
export interface Repository {
  readonly settings: Entry<Settings>;
  /** The catalogues of norms that the centre wrote itself, in the order of their files; none for most. */
  readonly catalogues: readonly OwnCatalogue[];
  entries<N extends RegisterName>(register: N): readonly Entry<Registers[N]>[];
  find<N extends RegisterName>(register: N, id: string): Entry<Registers[N]> | undefined;
  /** False when a file or record of the register is faulty: what is absent may only be unreadable. */
  isComplete(register: RegisterName): boolean;
}

/** All that a rule or a document may know. `revision` is the commit, or '' outside git. */
export interface Facts {
  readonly repository: Repository;
  readonly today: Day;
  readonly revision: string;
  /** Judged as of a day that was asked for: what was written later is no mistake. */
  readonly replay?: true;
  /** SHA-256 of the final Markdown text of each published notice as it would be written today, by the notice's id. */
  readonly fingerprints?: ReadonlyMap<string, string>;
  /** SHA-256 of each file that the registers name as proof, by its path; null for one that does not exist. Absent: not looked at. */
  readonly files?: ReadonlyMap<string, string | null>;
}
