import { isAmongRegisters } from '../files/among-registers.ts';
import { UsageError } from '../model/errors.ts';
import { visitAll } from '../visits/visits.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { foldersOf, partOf, shardOption } from './folders.ts';
import { dayOption, languageFor, numberOption } from './options.ts';
import { declareTargets, targetsOf, writeReports } from './report-targets.ts';

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
    const named = declaration.argument(
      '[path...]',
      say({
        fr: "dossiers de registres (celui-ci par défaut) ; 'centres/*' les prend tous",
        en: "register folders (this one by default); 'centres/*' takes them all",
      }),
    );
    declareTargets(named, say)
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

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const today = dayOption(options.asOf) ?? session.today;
  const limit = numberOption(options.maxWarnings);
  const targets = targetsOf(options);
  const cache = cacheOption(options.cache);
  // `--cache ../b` takes the folder that was meant to be checked: findings must not be kept among registers.
  if (cache !== undefined && isAmongRegisters(cache)) throw new UsageError('cache-in-registers', { path: cache });
  const share = shardOption(options.shard);
  const folders = await foldersOf(operands);
  const paths = share === undefined ? folders : partOf(folders, share);
  const visited = await visitAll(paths, {
    today,
    ...(options.asOf === undefined ? {} : { replay: true }),
    many: paths.length > 1 || options.shard !== undefined,
    ...(cache === undefined ? {} : { cache }),
    ...(options.changedSince === undefined ? {} : { changedSince: String(options.changedSince) }),
  });
  const language = await languageFor(session, visited.find((one) => one.language !== undefined)?.language);
  const shard = share === undefined ? {} : { shard: { ...share, folders } };
  return await writeReports({ session, options, language, visited, targets, limit, today, ...shard });
}

const cacheOption = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : '.cpas-sec-cache';
