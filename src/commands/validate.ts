import { visitAll } from '../visits/visits.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { foldersOf, shardOption } from './folders.ts';
import { dayOption, languageFor, numberOption } from './options.ts';
import { formatsHelp, targetsOf, writeReports } from './report-targets.ts';

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
    'cpas-sec validate --format pretty --format sarif=findings.sarif',
    'cpas-sec validate --changed-since main',
    "cpas-sec validate 'centres/*' --cache --shard 1/4 --format json --output part-1.json",
  ],
  declare(declaration, say) {
    declaration
      .argument(
        '[path...]',
        say({
          fr: "dossiers de registres (celui-ci par défaut) ; 'centres/*' les prend tous",
          en: "register folders (this one by default); 'centres/*' takes them all",
        }),
      )
      .option('--format <format>', formatsHelp(say), collect)
      .option('--output <file>', say({ fr: 'écrire le rapport dans ce fichier', en: 'write the report to this file' }))
      .option('--as-of <day>', say({ fr: 'juger à cette date (AAAA-MM-JJ)', en: 'judge as of this day (YYYY-MM-DD)' }))
      .option('--max-warnings <n>', say({ fr: 'échouer au-delà de n avertissements', en: 'fail beyond n warnings' }))
      .option('--quiet', say({ fr: 'ne montrer que les erreurs', en: 'show errors only' }))
      .option(
        '--changed-since <ref>',
        say({
          fr: 'seulement les constats qui n’existaient pas à cette version git (branche, étiquette, commit)',
          en: 'only the findings that did not exist at this git version (branch, tag, commit)',
        }),
      )
      .option(
        '--shard <i/n>',
        say({ fr: 'seulement la part i de n dossiers répartis', en: 'only part i of the folders dealt into n' }),
      )
      .option(
        '--cache [folder]',
        say({
          fr: 'garder les résultats dans ce dossier (.cpas-sec-cache) et les reprendre pour ce qui n’a pas changé',
          en: 'keep the results in this folder (.cpas-sec-cache) and use them again for what did not change',
        }),
      )
      .option(
        '--show-personal',
        say({ fr: 'ne pas masquer les noms dans les formats machine', en: 'do not mask names in machine formats' }),
      );
  },
  run,
};

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const today = dayOption(options.asOf) ?? session.today;
  const limit = numberOption(options.maxWarnings);
  const targets = targetsOf(options);
  const paths = await foldersOf(operands, shardOption(options.shard));
  const visited = await visitAll(paths, {
    today,
    many: paths.length > 1 || options.shard !== undefined,
    ...cacheOption(options.cache),
    ...(options.changedSince === undefined ? {} : { changedSince: String(options.changedSince) }),
  });
  const language = await languageFor(session, visited.find((one) => one.language !== undefined)?.language);
  return await writeReports({ session, options, language, visited, targets, limit, today });
}

const cacheOption = (value: unknown): { readonly cache?: string } =>
  value === undefined ? {} : { cache: value === true ? '.cpas-sec-cache' : String(value) };
