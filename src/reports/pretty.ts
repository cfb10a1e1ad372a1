import { Chalk, type ChalkInstance } from 'chalk';
import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Word } from '../languages/words.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import { codeFrame } from './code-frame.ts';
import type { Report, ReportContext, Visit } from './report.ts';
import { wrap } from './wrap.ts';

/** For people: each finding with the line itself, the source in law and the way to mend it. */
export const pretty: Report = {
  name: 'pretty',
  print(diagnostics, context) {
    const paint = new Chalk({ level: context.colour ? 1 : 0 });
    const shown = context.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    const blocks = shown.map((diagnostic) => block(diagnostic, context, paint).join('\n'));
    return `${[...blocks, summary(diagnostics, context, paint).join('\n')].join('\n\n')}\n`;
  },
};

function block(diagnostic: Diagnostic, context: ReportContext, paint: ChalkInstance): readonly string[] {
  const { language } = context;
  const { code, severity, at, values, norms, related } = diagnostic;
  const text = language.checks[code];
  const fold = (line: string, margin: string) =>
    context.width === undefined ? line : wrap(line, context.width, margin);
  const labelled = (word: Word, said: string) =>
    fold(`  ${paint.dim(language.words[word])} ${said}`, ' '.repeat(language.words[word].length + 3));
  const label = colourOf(severity, paint)(language.words[`severity.${severity}`]);
  const source = context.source(at.file);
  return [
    `${paint.dim(placeOf(at))}  ${label}  ${paint.dim(code)}`,
    fold(`  ${paint.bold(fillSentence(text?.message ?? code, values))}`, '  '),
    ...(source === undefined ? [] : codeFrame(source, at, { paint, secret: code.startsWith('secret/') })),
    ...(norms.length === 0 ? [] : [labelled('report.source', citations(norms.map(context.cite)))]),
    labelled('report.fix', fillSentence(text?.hint ?? '', values)),
    ...related.map((other) =>
      labelled('report.see', `${placeOf(other.at)} (${language.roles[other.role] ?? other.role})`),
    ),
  ];
}

const placeOf = (at: Location): string => `${at.file}:${at.line}:${at.column}`;

/** A provision that stands within another one that is cited adds nothing. */
function citations(cited: readonly string[]): string {
  return cited.filter((one) => !cited.some((other) => one !== other && one.startsWith(`${other},`))).join(' ; ');
}

function colourOf(severity: Severity, paint: ChalkInstance): ChalkInstance {
  return { error: paint.red.bold, warning: paint.yellow.bold, info: paint.cyan }[severity];
}

function summary(diagnostics: readonly Diagnostic[], context: ReportContext, paint: ChalkInstance): readonly string[] {
  const { language, repositories } = context;
  const { words } = language;
  const folders = repositories.map((visit) => visitLine(visit, language, paint));
  if (repositories.some(({ incomplete }) => incomplete)) {
    const said = words['report.incomplete'];
    folders.push(paint.yellow(context.width === undefined ? said : wrap(said, context.width)));
  }
  if (diagnostics.length === 0) return [...folders, paint.green(words['report.clean'])];
  const count = (severity: Severity, word: Word) =>
    colourOf(
      severity,
      paint,
    )(plural(words[word], diagnostics.filter((one) => one.severity === severity).length, language));
  const files = plural(words['report.files'], new Set(diagnostics.map(({ at }) => at.file)).size, language);
  const counts = [count('error', 'report.errors'), count('warning', 'report.warnings'), count('info', 'report.infos')];
  return [...folders, `${counts.join(', ')} ${files}`, paint.dim(words['report.more'])];
}

function visitLine({ path, entries }: Visit, language: Language, paint: ChalkInstance): string {
  const folder = fillSentence(language.words['report.repository'], { path });
  return paint.dim(`${folder} ${plural(language.words['report.entries'], entries, language)}`);
}
