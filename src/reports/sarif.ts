import { readAssetText } from '../files/assets.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { groupBy } from '../model/group-by.ts';
import type { Location } from '../model/location.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { gapsOf } from './gaps.ts';
import { portable } from './portable.ts';
import { citedIn, type Report, type ReportContext } from './report.ts';
import { levels, sarifRule } from './sarif-rule.ts';
import { roleOf, tell } from './told.ts';

/**
 * SARIF 2.1.0, for GitHub code scanning and every viewer of that format. Only the rules that found something are listed:
 * their norms and their severity are those of this repository, and a clean file stays small. No code snippet: the line
 * itself may hold a name.
 */
export const sarif: Report = {
  name: 'sarif',
  print(diagnostics, context) {
    const log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [run(portable(diagnostics, context), context)],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function run(found: readonly Diagnostic[], context: ReportContext): object {
  const byCode = [...groupBy(found, ({ code }) => code)].sort(([one], [other]) => (one < other ? -1 : 1));
  const indexes = new Map(byCode.map(([code], index) => [code, index]));
  const fingerprints = fingerprintsOf(found);
  return {
    tool: { driver: { ...driver(), rules: byCode.map(([code, list]) => sarifRule(code, list, context)) } },
    automationDetails: { id: 'cpas-sec/' },
    language: context.language.code,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: {} },
    invocations: [invocation(context)],
    properties: { asOf: context.today },
    results: found.map((diagnostic, index) => ({
      ...result(diagnostic, context),
      ruleIndex: indexes.get(diagnostic.code),
      partialFingerprints: fingerprintPair(fingerprints[index] ?? ''),
    })),
  };
}

/** GitHub's name for the root of the checkout; where it is on this machine is nobody's business. */
const root = '%SRCROOT%';

function driver(): object {
  const { name, version, homepage } = JSON.parse(readAssetText('package.json')) as Readonly<Record<string, string>>;
  return { name, version, semanticVersion: version, ...(homepage === undefined ? {} : { informationUri: homepage }) };
}

function invocation(context: ReportContext): object {
  const { failed, incomplete } = gapsOf(context);
  const notifications = [
    ...failed.map((text) => ({ level: 'error', message: { text } })),
    ...incomplete.map((text) => ({ level: 'warning', message: { text } })),
  ];
  return {
    executionSuccessful: failed.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function result(diagnostic: Diagnostic, context: ReportContext): object {
  const { code, severity, at, related } = diagnostic;
  const { message, fix } = tell(diagnostic, context);
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: withoutLinks([message, fix].filter(Boolean).join('\n')) },
    locations: [{ physicalLocation: physical(at) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index + 1,
            message: { text: roleOf(other.role, context) },
            physicalLocation: physical(other.at),
          })),
        }),
    properties: { norms: citedIn(diagnostic, context) },
  };
}

/**
 * The first key is ours. The second is the only one that GitHub compares; without it GitHub takes the text of the line,
 * and two fields missing from one entry, shown at the same line, would be one alert.
 */
const fingerprintPair = (fingerprint: string): object => ({
  'cpasSecFingerprint/v1': fingerprint,
  primaryLocationLineHash: fingerprint,
});

function physical({ file, line, column }: Location): object {
  const uri = file
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
  return { artifactLocation: { uri, uriBaseId: root }, region: { startLine: line, startColumn: column } };
}

/** In a SARIF message `[text](1)` is a link, also when a value happens to look like one. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (');
