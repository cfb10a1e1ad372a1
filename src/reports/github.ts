import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { gapsOf } from './gaps.ts';
import { portable } from './portable.ts';
import { printable } from './printable.ts';
import type { Report, ReportContext } from './report.ts';
import { tell, toldLines } from './told.ts';

/**
 * Workflow commands: each finding becomes a note beside its line in the pull request. GitHub shows ten of each kind per
 * step, so the last command sums up.
 */
export const github: Report = {
  name: 'github',
  print(diagnostics, context) {
    const found = portable(diagnostics, context.repositories);
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
  const isClean = diagnostics.length === 0 && failed.length === 0;
  const found = isClean ? language.words['report.clean'] : counts(diagnostics, language);
  return [
    ...failed.map((text) => command('error', { title: 'cpas-sec' }, text)),
    command('notice', { title: 'cpas-sec' }, [found, ...incomplete].join('\n')),
  ];
}

function counts(diagnostics: readonly Diagnostic[], language: Language): string {
  const { words } = language;
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  return [
    plural(words['report.errors'], count('error'), language),
    plural(words['report.warnings'], count('warning'), language),
    plural(words['report.infos'], count('info'), language),
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
