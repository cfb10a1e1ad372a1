import type { Path } from '../model/location.ts';
import { type RegisterName, registerNames, singleRegisters } from '../model/records.ts';
import { isRecordFile, isRegisterPath, registerAt } from '../model/register-path.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseSource, type Source } from './source.ts';
import { linkFields } from './validators.js';
import { visitAt } from './visit-at.ts';

/** A place in the registers that cites a norm, also in a record with other faults. */
export interface NormCitation {
  readonly register: RegisterName;
  readonly source: Source;
  /** Inside the record. */
  readonly path: Path;
  readonly id: string;
}

/** The places of one file in its order; undefined when its YAML cannot be read. Duties are no norms. */
export function normCitationsIn(file: TextFile): readonly NormCitation[] | undefined {
  const register = registerNames.find((name) => name === registerAt(file.path));
  if (register === undefined || !isRegisterPath(file.path)) return [];
  const isRecord = singleRegisters.includes(register) || isRecordFile(file.path);
  const { sources, faults } = parseSource(file, isRecord ? 'record' : 'list');
  if (faults.some(({ severity }) => severity === 'error')) return undefined;
  const fields = linkFields[register].filter(({ refersTo }) => refersTo === 'norms');
  return sources.flatMap((source) => {
    const found: NormCitation[] = [];
    for (const { path } of fields) {
      visitAt(source.value, path, (id, steps) => {
        if (typeof id === 'string' && !id.startsWith('duty:')) found.push({ register, source, path: [...steps], id });
      });
    }
    return found;
  });
}
