import type { Severity } from '../model/diagnostic.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { portable } from './portable.ts';
import type { Report } from './report.ts';
import { tell } from './told.ts';

/** GitLab's Code Quality report: one JSON list, empty when nothing was found. */
export const gitlab: Report = {
  name: 'gitlab',
  print(diagnostics, context) {
    const found = portable(diagnostics, context);
    const fingerprints = fingerprintsOf(found);
    const issues = found.map((diagnostic, index) => {
      const { message, fix } = tell(diagnostic, context);
      return {
        // The merge request shows this text and nothing else: what to do belongs to it.
        description: [message, fix].filter(Boolean).join(' '),
        check_name: diagnostic.code,
        fingerprint: fingerprints[index],
        severity: gravity[diagnostic.severity],
        location: { path: diagnostic.at.file, lines: { begin: diagnostic.at.line } },
      };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};

const gravity: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' };
