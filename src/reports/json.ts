import { fillSentence, masked, plainly, shownValues } from '../languages/sentence.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { placeAlone } from '../model/location.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { portable } from './portable.ts';
import { citedIn, countOf, type Report, type ReportContext } from './report.ts';

/** One JSON object. `formatVersion` changes when a field changes its meaning. `merge-reports` reads it again. */
export const json: Report = {
  name: 'json',
  print(diagnostics, context) {
    const count = (severity: Severity) => countOf(severity, diagnostics, context);
    const fingerprints = fingerprintsOf(portable(diagnostics, context));
    const { shard } = context;
    const report = {
      formatVersion: 1,
      asOf: context.today,
      language: context.language.code,
      ...(shard === undefined ? {} : { shard: { part: shard.part, of: shard.of } }),
      repositories: context.repositories,
      summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
      findings: diagnostics.map((diagnostic, place) => ({
        repository: context.owners?.get(diagnostic) ?? context.repositories[0]?.path,
        ...finding(diagnostic, context),
        fingerprint: fingerprints[place],
      })),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

function finding(diagnostic: Diagnostic, context: ReportContext): object {
  const { code, severity, at, values, related } = diagnostic;
  const show = context.showPersonal ? plainly : masked;
  const text = context.sentences[code];
  return {
    code,
    severity,
    ...placeAlone(at),
    message: fillSentence(text?.message ?? code, values, show),
    fix: fillSentence(text?.hint ?? '', values, show),
    norms: citedIn(diagnostic, context),
    values: shownValues(values, show),
    related: related.map(({ at: place, role }) => ({
      ...placeAlone(place),
      role,
      label: context.language.roles[role] ?? role,
    })),
  };
}
