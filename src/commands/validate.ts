import { readFolder } from '../files/folder.ts';
import { plural } from '../languages/plural.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import type { Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { Folder } from '../model/text-file.ts';
import { reports } from '../reports/index.ts';
import { placed, shownPath } from '../reports/report.ts';
import { validate } from '../validate.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { dayOption, languageFor, numberOption } from './options.ts';

export const validateCommand: Command = {
  name: 'validate',
  usage: '[path...]',
  summary: {
    fr: 'vérifier les registres : forme, références, droit, échéances',
    en: 'check the registers: form, references, law, deadlines',
  },
  examples: [
    'cpas-sec validate',
    'cpas-sec validate examples/cpas --as-of 2026-12-31',
    'cpas-sec validate --format json',
  ],
  declare(declaration, say) {
    declaration
      .argument(
        '[path...]',
        say({ fr: 'dossiers de registres (celui-ci par défaut)', en: 'register folders (this one by default)' }),
      )
      .option('--format <format>', say({ fr: 'pretty (à lire) ou json', en: 'pretty (to read) or json' }), 'pretty')
      .option('--as-of <day>', say({ fr: 'juger à cette date (AAAA-MM-JJ)', en: 'judge as of this day (YYYY-MM-DD)' }))
      .option('--max-warnings <n>', say({ fr: 'échouer au-delà de n avertissements', en: 'fail beyond n warnings' }))
      .option('--quiet', say({ fr: 'ne montrer que les erreurs', en: 'show errors only' }))
      .option(
        '--show-personal',
        say({ fr: 'ne pas masquer les noms dans les formats machine', en: 'do not mask names in machine formats' }),
      );
  },
  run,
};

/** What is kept of a folder: hundreds may be read by one command, and few have findings. */
interface Visited {
  readonly path: string;
  readonly entries: number;
  readonly incomplete: boolean;
  /** Of the first folder only, for its language. */
  readonly repository: Repository | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files with findings, by the path that is shown. */
  readonly texts: ReadonlyMap<string, string>;
}

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const today = dayOption(options.asOf) ?? session.today;
  const limit = numberOption(options.maxWarnings);
  const format = String(options.format);
  const loadReport = reports[format];
  if (loadReport === undefined) throw unknownReport(format);
  const paths = operands.length === 0 ? ['.'] : operands;
  const visited: Visited[] = [];
  for (const path of paths) visited.push(await visit(path, today, visited.length === 0));
  const diagnostics = visited.flatMap((one) => one.diagnostics);
  const language = await languageFor(session, visited[0]?.repository);
  const report = await loadReport();
  const { citationOf } = await citations(diagnostics);
  const text = report.print(diagnostics, {
    language,
    repositories: visited.map(({ path, entries, incomplete }) => ({ path, entries, incomplete })),
    source: (file) => visited.find(({ texts }) => texts.has(file))?.texts.get(file),
    cite: (norm) => citationOf(norm, language.code),
    colour: session.colour,
    width: session.width,
    quiet: options.quiet === true,
    showPersonal: options.showPersonal === true,
  });
  session.print(text);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const tooMany = limit !== undefined && warnings > limit;
  if (tooMany) session.tell(plural(language.words['report.tooManyWarnings'], limit, language));
  return tooMany || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The catalogues are only read when a finding cites them. */
async function citations(
  diagnostics: readonly Diagnostic[],
): Promise<{ citationOf(id: string, language: string): string }> {
  if (diagnostics.every(({ norms }) => norms.length === 0)) return { citationOf: (id) => id };
  return await import('../norms/citation.ts');
}

function unknownReport(name: string): UsageError {
  const known = Object.keys(reports);
  const suggestion = suggestionFor(name, known);
  return new UsageError('unknown-report', { name, known: known.join(', '), ...(suggestion ? { suggestion } : {}) });
}

async function visit(path: string, today: string, isFirst: boolean): Promise<Visited> {
  const folder = readFolder(path);
  const { repository, diagnostics, entries, incomplete } = await validate(folder, { today, revision: '' });
  const shown = diagnostics.map((one) => placed(one, path));
  return {
    path,
    entries,
    incomplete,
    repository: isFirst ? repository : undefined,
    diagnostics: shown,
    texts: textsOf(folder, shown, path),
  };
}

function textsOf({ files }: Folder, diagnostics: readonly Diagnostic[], path: string): ReadonlyMap<string, string> {
  const wanted = new Set(diagnostics.map(({ at }) => at.file));
  if (wanted.size === 0) return new Map();
  const texts = files.map((file): [string, string] => [shownPath(path, file.path), file.text]);
  return new Map(texts.filter(([file]) => wanted.has(file)));
}
