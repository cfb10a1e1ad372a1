import { fillSentence, masked, plainly } from '../languages/sentence.ts';
import type { Diagnostic, Value } from '../model/diagnostic.ts';
import type { Report, ReportContext } from './report.ts';

/** One JSON object. `formatVersion` changes when a field changes its meaning. */
export const json: Report = {
  name: 'json',
  print(diagnostics, context) {
    const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const report = {
      formatVersion: 1,
      repositories: context.repositories,
      summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
      findings: diagnostics.map((diagnostic) => finding(diagnostic, context)),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

function finding(diagnostic: Diagnostic, context: ReportContext): object {
  const { code, severity, at, values, norms, related } = diagnostic;
  const show = context.showPersonal ? plainly : masked;
  const text = context.language.checks[code];
  return {
    code,
    severity,
    file: at.file,
    line: at.line,
    column: at.column,
    pointer: at.pointer,
    message: fillSentence(text?.message ?? code, values, show),
    fix: fillSentence(text?.hint ?? '', values, show),
    norms: norms.map((id) => ({ id, citation: context.cite(id) })),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]: [string, Value]) => [
        name,
        typeof value === 'number' ? value : show(value),
      ]),
    ),
    related: related.map((place) => ({ ...place.at, role: context.language.roles[place.role] ?? place.role })),
  };
}
