import type { Diagnostic, Severity, Values } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import { discreet } from '../rules/secrets.ts';

/** What the loader itself can find, before any rule: one code per kind of fault, and how grave it is. */
export const faultSeverities: Readonly<Record<string, Severity>> = {
  'file/binary': 'error',
  'file/broken-link': 'error',
  'file/conflict-markers': 'error',
  'file/empty': 'warning',
  'file/hidden-extension': 'error',
  'file/misnamed-folder': 'error',
  'file/misplaced': 'error',
  'file/not-a-file': 'error',
  'file/not-utf-8': 'error',
  'file/not-yaml': 'warning',
  'file/outside-repository': 'error',
  'file/too-large': 'error',
  'file/unknown-register': 'error',
  'file/utf-16': 'error',
  'reference/duplicate-id': 'error',
  'reference/unknown': 'error',
  'reference/unknown-norm': 'error',
  'schema/choice': 'error',
  'schema/country': 'error',
  'schema/date': 'error',
  'schema/date-time': 'error',
  'schema/duplicate-item': 'error',
  'schema/duration': 'error',
  'schema/email': 'error',
  'schema/empty': 'error',
  'schema/enterprise-number': 'error',
  'schema/fingerprint': 'error',
  'schema/id': 'error',
  'schema/link': 'error',
  'schema/list-expected': 'error',
  'schema/not-a-list': 'error',
  'schema/not-a-record': 'error',
  'schema/number': 'error',
  'schema/number-expected': 'error',
  'schema/pattern': 'error',
  'schema/phone': 'error',
  'schema/quoted-text': 'warning',
  'schema/record-expected': 'error',
  'schema/required': 'error',
  'schema/siren': 'error',
  'schema/text-expected': 'error',
  'schema/too-large': 'error',
  'schema/too-long': 'error',
  'schema/unknown-field': 'error',
  'schema/yes-or-no-expected': 'error',
  'yaml/alias-bomb': 'error',
  'yaml/curly-quotes': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/indentation': 'error',
  'yaml/long-dash': 'error',
  'yaml/missing-space': 'error',
  'yaml/several-documents': 'error',
  'yaml/syntax': 'error',
  'yaml/tab-indentation': 'error',
  'yaml/unknown-alias': 'error',
  'yaml/unknown-tag': 'error',
};

/** A fault of the loader as a diagnostic: what it repeats of the file holds no secret. */
export function fault(
  code: string,
  at: Location,
  values: Values = {},
  related: Diagnostic['related'] = [],
): Diagnostic {
  const severity = faultSeverities[code];
  if (severity === undefined) throw new Error(`fault without severity: ${code}`);
  return discreet({ code, severity, at, values, norms: [], related });
}
