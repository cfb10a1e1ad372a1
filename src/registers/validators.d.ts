// The JavaScript beside this declaration is made from schemas/ and norms/ by `npm run build` and is not kept in git.
import type { RegisterName } from '../model/records.ts';
import type { SchemaName } from './schema.ts';

/** A field that names an entry of another register: ['processors', '*'] -> processors. */
export interface LinkField {
  readonly path: readonly string[];
  readonly refersTo: RegisterName | 'norms';
}

/** Whether a record keeps the schema of its register; 'cpas-sec' is the settings, 'baseline' one known finding. */
export const validators: Readonly<Record<SchemaName, (record: unknown) => boolean>>;
export const linkFields: Readonly<Record<RegisterName, readonly LinkField[]>>;
