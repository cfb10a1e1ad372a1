import type { Diagnostic, Values } from '../model/diagnostic.ts';
import { personal } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import { withoutSecrets } from '../rules/secrets.ts';
import { complaintsAbout, type ShapeError } from './complaints.ts';
import { fault } from './fault.ts';
import { type Complaint, choice, missing, unknownField } from './field-complaints.ts';
import { locate } from './locate.ts';
import { exampleAt, isPersonalField, type SchemaName, schemaOf } from './schema.ts';
import { gluedKey, isInCurlyQuotes, longDashIn } from './slips.ts';
import type { Source } from './source.ts';
import { validators } from './validators.js';

/** The faults of one record against the schema of its register; none means that its generated type is true. */
export function checkShape(name: SchemaName, source: Source): readonly Diagnostic[] {
  if (validators[name](source.value)) return [];
  const all = complaintsAbout(name, source.value);
  const errors = all.filter((error) => !isEcho(error, all));
  return errors.map((error) => asFault(name, source, error));
}

/** An empty value breaks its pattern and its length at once: one sentence is enough. */
function isEcho(error: ShapeError, all: readonly ShapeError[]): boolean {
  if (error.keyword !== 'pattern') return false;
  return all.some(
    (other) => other.instancePath === error.instancePath && (other.keyword === 'minLength' || other.keyword === 'type'),
  );
}

function asFault(name: SchemaName, source: Source, error: ShapeError): Diagnostic {
  const path = stepsOf(error.instancePath);
  const value = valueAt(source.value, path);
  const complaint = complaintOf(name, error, path, value);
  const shown = mayNameSomebody(name, path, value) ? personal(shorten(value)) : shorten(value);
  const at = locate(source, complaint.path ?? path, complaint.key === true);
  const written = complaint.code === 'schema/text-expected' ? asWritten(name, source, path) : {};
  return fault(complaint.code, at, { field: fieldOf(path), value: shown, ...written, ...complaint.values });
}

/** A field that does, a whole record, or an address: a report for machines masks them. */
const mayNameSomebody = (name: SchemaName, path: Path, value: unknown): boolean =>
  isPersonalField(name, path) || typeof value === 'object' || (typeof value === 'string' && value.includes('@'));

/** The number that should have been a text, in its own figures: 3.0 is read as 3. Nothing when it is too long to show. */
function asWritten(name: SchemaName, source: Source, path: Path): Values {
  const written = source.positions.written(path);
  if (written !== undefined && withoutSecrets(written) !== written) return { value: withoutSecrets(written) };
  if (written === undefined || shorten(written) !== written) return {};
  return { written: isPersonalField(name, path) ? personal(written) : written };
}

const fieldOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

function complaintOf(name: SchemaName, error: ShapeError, path: Path, value: unknown): Complaint {
  const { params } = error;
  const slip = slipIn(value, error.keyword);
  if (slip !== undefined) return slip;
  switch (error.keyword) {
    case 'required':
      return missing(name, path, String(params.missingProperty));
    case 'additionalProperties':
      return unknownField(name, path, String(params.additionalProperty));
    case 'type':
      return { code: value === null ? 'schema/empty' : typeCode(String(params.type)) };
    case 'enum':
      return choice(value, params.allowedValues as readonly string[]);
    case 'format':
      return { code: formatCodes[String(params.format)] ?? 'schema/empty' };
    case 'pattern':
      return patternComplaint(name, path, String(params.pattern));
    case 'uniqueItems':
      return {
        code: 'schema/duplicate-item',
        path: [...path, Math.max(Number(params.i), Number(params.j))],
        values: { value: shorten(valueAt(value, [Number(params.i)])) },
      };
    case 'minimum':
      return { code: 'schema/number', values: { limit: Number(params.limit) } };
    case 'maximum':
      return { code: 'schema/too-large', values: { limit: Number(params.limit) } };
    case 'maxLength':
      return { code: 'schema/too-long', values: { limit: Number(params.limit) } };
    default:
      return { code: 'schema/empty' };
  }
}

/** The slip of the pen behind a value that does not fit. */
function slipIn(value: unknown, keyword: string): Complaint | undefined {
  if (isInCurlyQuotes(value)) return { code: 'yaml/curly-quotes' };
  if (keyword !== 'type') return undefined;
  const dash = longDashIn(value);
  if (dash !== undefined) return { code: 'yaml/long-dash', values: { dash } };
  const key = gluedKey(value);
  return key === undefined ? undefined : { code: 'yaml/missing-space', values: { key } };
}

/** A text may also be a translation by language: then the schema names two types, and the text comes first. */
const typeCode = (expected: string): string => typeCodes[expected.split(',')[0] ?? ''] ?? 'schema/text-expected';

const typeCodes: Readonly<Record<string, string>> = {
  array: 'schema/list-expected',
  object: 'schema/record-expected',
  boolean: 'schema/yes-or-no-expected',
  integer: 'schema/number-expected',
  number: 'schema/number-expected',
};

const formatCodes: Readonly<Record<string, string>> = {
  date: 'schema/date',
  'date-time': 'schema/date-time',
  duration: 'schema/duration',
  email: 'schema/email',
  uri: 'schema/link',
  'be-enterprise-number': 'schema/enterprise-number',
  'fr-siren': 'schema/siren',
};

/** The shared shape whose pattern was broken tells what the value should have been. */
function patternComplaint(name: SchemaName, path: Path, pattern: string): Complaint {
  const shapes = schemaOf('common').definitions ?? {};
  const shape = (['id', 'phone', 'country'] as const).find((one) => shapes[one]?.pattern === pattern);
  if (shape !== undefined) return { code: `schema/${shape}` };
  if (pattern === notBlank) return { code: 'schema/empty' };
  if (pattern.includes('{64}')) return { code: 'schema/fingerprint' };
  return { code: 'schema/pattern', values: { example: String(exampleAt(name, path)) } };
}

/** The pattern of every text: at least one sign that can be seen. */
const notBlank = '\\S';

const stepsOf = (instancePath: string): Path =>
  instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, step) => (holder as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
}

/** Long values are cut, and long runs of digits hidden: a number in the wrong field may be a national number. */
function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const hidden = withoutSecrets(text).replace(/\d(?:[ ./-]?\d){10,}/g, (digits) => `${digits.slice(0, 2)}•••`);
  return hidden.length > 60 ? `${hidden.slice(0, 59)}…` : hidden;
}
