import type { Value } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { fieldSuggestion } from './field-suggestion.ts';
import { rightPlace } from './right-place.ts';
import { choicesAt, type SchemaName } from './schema.ts';

/** What is said of one value: its code, the values of its sentence, and the place when it is not the value's own. */
export interface Complaint {
  readonly code: string;
  readonly values?: Readonly<Record<string, Value>>;
  readonly path?: Path;
  readonly key?: boolean;
}

/** A field that must be there; one with a closed list says its values. */
export function missing(name: SchemaName, path: Path, field: string): Complaint {
  const allowed = choicesAt(name, [...path, field]);
  return {
    code: 'schema/required',
    values: { field, ...(allowed === undefined ? {} : { allowed: allowed.join(', ') }) },
  };
}

export function unknownField(name: SchemaName, path: Path, field: string): Complaint {
  const suggestion = fieldSuggestion(name, path, field);
  const values = { field, ...(suggestion === undefined ? rightPlace(name, field) : { suggestion }) };
  return { code: 'schema/unknown-field', path: [...path, field], key: true, values };
}

export function choice(value: unknown, allowed: readonly string[]): Complaint {
  const suggestion = suggestionFor(String(value), allowed);
  const values = { allowed: allowed.join(', '), ...(suggestion === undefined ? {} : { suggestion }) };
  return { code: 'schema/choice', values };
}
