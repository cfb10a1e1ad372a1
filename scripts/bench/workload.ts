import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { organisationFiles } from './organisation.ts';

/** Folders that every tool checks, and where its schemas are. */
export interface Workload {
  /** The working folder of every run. */
  readonly home: string;
  /** Relative to `home`. */
  readonly folders: readonly string[];
  readonly schemas: string;
  readonly entries: number;
  /** A finding stands in every file. */
  readonly faulty: boolean;
}

/** Writes one organisation with this number of entries. */
export function oneOrganisation(home: string, entries: number, faulty = false): Workload {
  const name = `${faulty ? 'faulty' : 'clean'}-${entries}`;
  writeFiles(join(home, name), organisationFiles(entries, faulty));
  return { home, folders: [name], schemas: 'schemas', entries, faulty };
}

/** Writes many organisations of 200 entries: all centres of a country in one repository. */
export function manyOrganisations(home: string, count: number): Workload {
  const folders = Array.from({ length: count }, (_, index) => `centres/centre-${index + 1}`);
  const files = organisationFiles(200, false);
  for (const folder of folders) writeFiles(join(home, folder), files);
  return { home, folders, schemas: 'schemas', entries: count * 200, faulty: false };
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
