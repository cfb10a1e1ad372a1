import type { Diagnostic } from '../model/diagnostic.ts';
import { personal } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { RegisterName } from '../model/records.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { CitableNorms } from './citable-norms.ts';
import { fault } from './fault.ts';
import { locate } from './locate.ts';
import { shippedEntries } from './shipped.js';
import { isInCurlyQuotes } from './slips.ts';
import type { Source } from './source.ts';
import { linkFields } from './validators.js';
import { visitAt } from './visit-at.ts';

/** Every id that was written, by register: also of records with faults, which do exist. No word on a register in part unreadable. */
export type KnownIds = ReadonlyMap<RegisterName, ReadonlyMap<string, Source>>;

/** What a record may refer to. */
export interface Known {
  readonly ids: KnownIds;
  readonly norms: CitableNorms;
}

/** References that name nothing. A citation of nothing is an error, never silence. */
export function checkLinks(name: RegisterName, source: Source, known: Known): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const { path, refersTo } of linkFields[name]) {
    visitAt(source.value, path, (value, steps) => {
      if (typeof value !== 'string' || exists(refersTo, value, known)) return;
      if (isInCurlyQuotes(value)) faults.push(fault('yaml/curly-quotes', locate(source, [...steps])));
      else faults.push(unknown(source, [...steps], value, refersTo, known));
    });
  }
  return faults;
}

function exists(register: RegisterName | 'norms', id: string, known: Known): boolean {
  if (register === 'norms') return known.norms.has(id);
  const ids = known.ids.get(register);
  return ids === undefined || ids.has(id) || shippedIds(register).has(id);
}

const shipped = new Map<string, ReadonlySet<string>>();

function shippedIds(register: string): ReadonlySet<string> {
  const ids = shipped.get(register) ?? new Set(shippedEntries(register).map(({ data }) => data.id));
  shipped.set(register, ids);
  return ids;
}

function unknown(
  source: Source,
  steps: Path,
  id: string,
  register: RegisterName | 'norms',
  { ids: known, norms }: Known,
): Diagnostic {
  if (register === 'norms') return unknownNorm(source, steps, id, norms);
  const suggestion = suggestionFor(id, [...(known.get(register)?.keys() ?? []), ...shippedIds(register)]);
  // The id of a person may stand in the field of another register by mistake.
  const people = known.get('people');
  const shown = (text: string) => (register === 'people' || people?.has(text) === true ? personal(text) : text);
  const values = {
    id: shown(id),
    register,
    ...(suggestion === undefined ? {} : { suggestion: shown(suggestion) }),
    ...(shippedIds(register).size === 0 ? {} : { page: 'docs/registers.md' }),
  };
  return fault('reference/unknown', locate(source, steps), values);
}

/** A shipped norm is unknown, too, where the centre's own catalogue took the place of ours. */
function unknownNorm(source: Source, steps: Path, id: string, norms: CitableNorms): Diagnostic {
  const suggestion = norms.suggestion(id);
  const file = norms.replacedBy(id);
  const values = {
    id,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(file === undefined ? {} : { file }),
  };
  return fault('reference/unknown-norm', locate(source, steps), values);
}

/** Two records of one register with the same id: the later one is at fault, the first is shown beside it. */
export function checkDuplicates(
  name: RegisterName,
  sources: readonly Source[],
  idOf: (source: Source) => string | undefined,
): readonly Diagnostic[] {
  const first = new Map<string, Source>();
  const faults: Diagnostic[] = [];
  for (const source of sources) {
    const id = idOf(source);
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, source);
    else {
      const shown = name === 'people' ? personal(id) : id;
      const related = [{ at: locate(earlier, ['id']), role: 'first-use' }];
      faults.push(fault('reference/duplicate-id', locate(source, ['id']), { id: shown, register: name }, related));
    }
  }
  return faults;
}
