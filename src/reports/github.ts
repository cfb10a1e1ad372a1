import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { gapsOf } from './gaps.ts';
import { portable } from './portable.ts';
import { printable } from './printable.ts';
import { countOf, type Report, type ReportContext } from './report.ts';
import { tell, toldLines } from './told.ts';

/**
 * Workflow commands: each finding becomes a note beside its line in the pull request. GitHub shows ten of each kind per
 * step, so the last command sums up.
 */
export const github: Report = {
  name: 'github',
  print(diagnostics, context) {
    const found = portable(diagnostics, context);
    return `${[...found.map((one) => annotation(one, context)), ...summary(diagnostics, context)].join('\n')}\n`;
  },
};

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation(diagnostic: Diagnostic, context: ReportContext): string {
  const { at, severity, code } = diagnostic;
  const told = tell(diagnostic, context);
  const properties = { file: at.file, line: at.line, col: at.column, title: `${told.title} (${code})` };
  return command(commands[severity], properties, toldLines(told, context).join('\n'));
}

function summary(diagnostics: readonly Diagnostic[], context: ReportContext): readonly string[] {
  const { language } = context;
  const { failed, incomplete } = gapsOf(context);
  // Nothing found in a folder that nobody could read is no good news.
  const found = severities.map((severity) => countOf(severity, diagnostics, context));
  const isClean = found.every((count) => count === 0) && failed.length === 0;
  const said = isClean ? language.words['report.clean'] : counts(found, language);
  return [
    ...failed.map((text) => command('error', { title: 'cpas-sec' }, text)),
    command('notice', { title: 'cpas-sec' }, [said, ...incomplete].join('\n')),
  ];
}

const severities = ['error', 'warning', 'info'] as const;

function counts([errors = 0, warnings = 0, infos = 0]: readonly number[], language: Language): string {
  const { words } = language;
  return [
    plural(words['report.errors'], errors, language),
    plural(words['report.warnings'], warnings, language),
    plural(words['report.infos'], infos, language),
  ].join(', ');
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${said.join(',')}::${escapeData(text)}`;
}

/** The runner decodes these and nothing else; a raw line end would start a command of the value's choice. */
const escapeData = (text: string): string =>
  printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
