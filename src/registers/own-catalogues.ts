import type { Diagnostic } from '../model/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import type { OwnCatalogue } from '../norms/catalogue.ts';
import { ownCatalogueFrom, type WrittenCatalogue } from '../norms/written-norm.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import type { UnreadCatalogue } from './citable-norms.ts';
import { fault } from './fault.ts';
import { locate } from './locate.ts';
import { secretsInRecord, secretsInText } from './secrets.ts';
import { checkShape } from './shape.ts';
import { parseSource, type Source } from './source.ts';

/** The catalogues of norms that a centre wrote, and what is wrong with them. */
export interface OwnCatalogues {
  readonly catalogues: readonly OwnCatalogue[];
  /** Those with a fault: what cites them is not judged. */
  readonly unread: readonly UnreadCatalogue[];
  readonly faults: readonly Diagnostic[];
}

/** Reads the files of norms/. Of two catalogues of one name the first counts: the second is the one at fault. */
export function readOwnCatalogues(files: readonly TextFile[]): OwnCatalogues {
  const catalogues: OwnCatalogue[] = [];
  const unread: UnreadCatalogue[] = [];
  const faults: Diagnostic[] = [];
  const first = new Map<string, Source>();
  for (const file of files) {
    const read = readOwnCatalogue(file);
    faults.push(...read.faults);
    if (read.source === undefined || read.catalogue === undefined) {
      unread.push({ name: read.name });
      continue;
    }
    const earlier = first.get(read.name);
    if (earlier === undefined) {
      first.set(read.name, read.source);
      catalogues.push(read.catalogue);
    } else {
      const related = [{ at: locate(earlier, ['catalogue']), role: 'first-use' }];
      faults.push(fault('catalogue/twice', locate(read.source, ['catalogue']), { name: read.name }, related));
    }
  }
  return { catalogues, unread, faults };
}

export interface ReadCatalogue {
  /** As it says itself; where it does not, as its file is named. */
  readonly name: string;
  readonly source?: Source;
  /** Absent when an error stands in the way. */
  readonly catalogue?: OwnCatalogue;
  readonly faults: readonly Diagnostic[];
}

/** One file, wherever it stands. */
export function readOwnCatalogue(file: TextFile): ReadCatalogue {
  const { sources, faults } = parseSource(file, 'record');
  const [source] = sources;
  if (source === undefined)
    return { name: stemOf(file.path), faults: [...faults.map(asMissingName), ...secretsInText(file)] };
  const wrong = checkShape('norm-catalogue', source);
  const found = [...wrong, ...(wrong.length > 0 ? [] : catalogueFaults(source)), ...secretsInRecord(source)];
  const name = nameOf(source) ?? stemOf(file.path);
  if (found.some(({ severity }) => severity === 'error')) return { name, source, faults: found };
  return { name, source, catalogue: ownCatalogueFrom(source.value as WrittenCatalogue, source.file), faults: found };
}

/** A register may be empty; a catalogue without a norm would take ours away and put nothing in its place. */
const asMissingName = (wrong: Diagnostic): Diagnostic =>
  wrong.code === 'file/empty' ? fault('schema/required', wrong.at, { field: 'catalogue' }) : wrong;

function nameOf({ value }: Source): string | undefined {
  const { catalogue } = value as { readonly catalogue?: unknown };
  return typeof catalogue === 'string' ? catalogue : undefined;
}

/** 'bcss' of 'norms/bcss.yaml'. */
export const stemOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/i, '');
