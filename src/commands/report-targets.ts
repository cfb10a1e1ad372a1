import { relative, resolve } from 'node:path';
import type { Command as Declaration } from 'commander';
import { writeText } from '../files/write.ts';
import { checkTextsOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { reports } from '../reports/index.ts';
import { noPaint, paintFor } from '../reports/paint.ts';
import type { Part, ReportContext, Visit } from '../reports/report.ts';
import type { Visited } from '../visits/visited.ts';
import type { ExitCode, Options, Say, Session } from './command.ts';
import { tellFailed } from './failed-folders.ts';

/** A report and where it goes: standard output without a file. */
export interface Target {
  readonly format: string;
  readonly file: string | undefined;
}

/** The options that say which reports are written, and where. */
export const declareTargets = (declaration: Declaration, say: Say): Declaration =>
  declaration
    .option(
      '--format <format>',
      say({
        fr: 'pretty (à lire, par défaut), json, sarif, junit, github, gitlab ; FORMAT=FICHIER écrit un fichier ; peut se répéter',
        en: 'pretty (to read, the default), json, sarif, junit, github, gitlab; FORMAT=FILE writes a file; may repeat',
      }),
      collect,
    )
    .option(
      '--output <file>',
      say({ fr: 'écrire le rapport dans ce fichier', en: 'write the report to this file' }),
      collect,
    );

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The reports that were asked for. Only one of them can have the standard output. */
export function targetsOf({ format, output }: Options): readonly Target[] {
  const named = (format as readonly string[] | undefined) ?? ['pretty'];
  const targets = named.map((one): Target => {
    const [name = '', ...file] = one.split('=');
    if (!Object.hasOwn(reports, name)) throw unknownReport(name);
    return { format: name, file: file.length === 0 ? undefined : file.join('=') };
  });
  const open = targets.filter(({ file }) => file === undefined);
  if (open.length > 1) throw new UsageError('several-reports', { formats: open.map((one) => one.format).join(', ') });
  const [file, ...others] = (output as readonly string[] | undefined) ?? [];
  if (file === undefined) return eachItsOwn(targets);
  if (others.length > 0) throw new UsageError('several-outputs', { files: [file, ...others].join(', ') });
  if (open.length === 0) throw new UsageError('output-without-report', { file });
  return eachItsOwn(targets.map((one) => (one.file === undefined ? { ...one, file } : one)));
}

/** The second report in a file would wipe out the first. */
function eachItsOwn(targets: readonly Target[]): readonly Target[] {
  const files = targets.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  const twice = files.find((file, place) => files.indexOf(file) < place);
  if (twice !== undefined) throw new UsageError('same-file', { file: relative('.', twice) });
  return targets;
}

function unknownReport(name: string): UsageError {
  const known = Object.keys(reports);
  const suggestion = suggestionFor(name, known);
  return new UsageError('unknown-report', { name, known: known.join(', '), ...(suggestion ? { suggestion } : {}) });
}

/** A folder with its counts where not every finding is listed. */
export type Counted = Visited & { readonly counts?: Counts };

type Counts = Pick<Visit, 'errors' | 'warnings' | 'infos'>;

export interface Reporting {
  readonly session: Session;
  readonly options: Options;
  readonly language: Language;
  readonly visited: readonly Counted[];
  /** Absent when every folder was visited. */
  readonly shard?: Part;
  readonly targets: readonly Target[];
  /** More warnings than this fail. */
  readonly limit: number | undefined;
  readonly today: Day;
}

/** Writes every report. 0 without errors, 1 with some or too many warnings, 2 when a folder could not be read. */
export async function writeReports(reporting: Reporting): Promise<ExitCode> {
  const { session, language, visited, targets, limit } = reporting;
  const diagnostics = visited.flatMap((one) => one.diagnostics);
  const context = await contextOf(reporting, diagnostics);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const { format, file } of targets) {
    const report = await reports[format]?.();
    // People get the whole sum below the errors: that report leaves out the rest itself.
    const shown = context.quiet && format !== 'pretty' ? errors : diagnostics;
    const text = report?.print(shown, file === undefined ? context : { ...context, ...plainPaper }) ?? '';
    if (file === undefined) session.print(text);
    else writeText(file, text);
  }
  const failed = visited.flatMap(({ path, failure }) => (failure === undefined ? [] : [{ path, failure }]));
  tellFailed(session, language, failed);
  const folder = visited.find(({ uncached }) => uncached !== undefined)?.uncached;
  if (folder !== undefined) session.tell(fillSentence(language.words['report.uncached'], { folder }));
  const tooMany = limit !== undefined && sumOf(context, 'warnings') > limit;
  if (tooMany) session.tell(plural(language.words['report.tooManyWarnings'], limit, language));
  if (failed.length > 0) return 2;
  return tooMany || sumOf(context, 'errors') > 0 ? 1 : 0;
}

/** A file has no width and no colours. */
const plainPaper = { paint: noPaint, width: undefined };

async function contextOf(reporting: Reporting, diagnostics: readonly Diagnostic[]): Promise<ReportContext> {
  const { session, options, language, visited, today } = reporting;
  const clean = diagnostics.length === 0;
  const cites = diagnostics.some(({ norms }) => norms.length > 0);
  const citationOf = cites ? (await import('../norms/citation.ts')).citationOf : (id: string) => id;
  const texts = new Map(visited.flatMap((one) => [...one.texts]));
  return {
    language,
    today,
    ...(options.changedSince === undefined ? {} : { since: String(options.changedSince) }),
    sentences: clean ? {} : await checkTextsOf(language.code),
    repositories: visited.map(summary),
    ...(reporting.shard === undefined ? {} : { shard: reporting.shard }),
    owners: new Map(visited.flatMap(({ path, diagnostics: own }) => own.map((one) => [one, path] as const))),
    source: (file) => texts.get(file),
    cite: (norm) => citationOf(norm, language.code),
    paint: await paintFor(session.colour),
    width: session.width,
    quiet: options.quiet === true,
    showPersonal: options.showPersonal === true,
  };
}

const summary = ({ path, entries, incomplete, diagnostics, counts, failure, known, gone }: Counted): Visit => ({
  path,
  entries,
  incomplete,
  ...(failure === undefined ? {} : { failure }),
  errors: counts?.errors ?? counted(diagnostics, 'error'),
  warnings: counts?.warnings ?? counted(diagnostics, 'warning'),
  infos: counts?.infos ?? counted(diagnostics, 'info'),
  ...(known === undefined ? {} : { known }),
  ...(gone === undefined ? {} : { gone }),
});

const sumOf = ({ repositories }: ReportContext, field: keyof Counts): number =>
  repositories.reduce((sum, one) => sum + one[field], 0);

const counted = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.reduce((count, one) => (one.severity === severity ? count + 1 : count), 0);
