import { join, resolve, sep } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { visit } from '../visits/visit.ts';
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
      .option(
        '--output <file>',
        say({ fr: 'écrire le rapport dans ce fichier', en: 'write the report to this file' }),
        collect,
      )
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
  const cache = cacheOption(options.cache);
  if (cache !== undefined) await checkCache(cache, today);
  const share = shardOption(options.shard);
  const folders = await foldersOf(operands, undefined);
  const paths = share === undefined ? folders : await foldersOf(operands, share);
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

/** `--cache ../b` takes the folder that was meant to be checked: findings must not be kept among registers. */
async function checkCache(cache: string, today: string): Promise<void> {
  const problemOf = async (path: string) => (await visit(path, { today, many: true })).failure?.problem;
  const way = resolve(cache).split(sep);
  const place = way.lastIndexOf('registers');
  const owner = place > 0 ? way.slice(0, place).join(sep) || sep : undefined;
  const isTaken =
    (await problemOf(cache)) === undefined ||
    ['no-repository', undefined].includes(await problemOf(join(cache, 'registers'))) ||
    (owner !== undefined && (await problemOf(owner)) === undefined);
  if (isTaken) throw new UsageError('cache-in-registers', { path: cache });
}
