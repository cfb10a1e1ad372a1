// The JavaScript beside this declaration is made from schemas/ and norms/ by `npm run build` and is not kept in git.
import type { RegisterName } from '../model/records.ts';

/** One complaint of a schema about one record. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (record: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

/** A field that names an entry of another register: ['processors', '*'] -> processors. */
export interface LinkField {
  readonly path: readonly string[];
  readonly refersTo: RegisterName | 'norms';
}

/** Checks one record against the schema of its register; 'cpas-sec' is the settings. */
export const validators: Readonly<Record<RegisterName | 'cpas-sec', Validator>>;
export const linkFields: Readonly<Record<RegisterName, readonly LinkField[]>>;
