import type { DocumentDefinition } from '../documents/document.ts';
import { readFolder } from '../files/folder.ts';
import { revisionOf } from '../files/git.ts';
import { hashFiles } from '../files/hash-files.ts';
import { documentLanguages } from '../languages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import type { Facts, Repository } from '../model/repository.ts';
import { faultSeverities } from '../registers/fault.ts';
import { type Rendered, render } from '../render.ts';
import { validate } from '../validate.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { dayOption, languageFor } from './options.ts';
import {
  checkSheets,
  documentOptions,
  formatsNamed,
  languageNamed,
  nothingToWrite,
  targetOf,
  wantedDocuments,
} from './render-choices.ts';
import { finish, refuse } from './render-outcome.ts';

export const renderCommand: Command = {
  name: 'render',
  usage: '[document...]',
  summary: {
    fr: 'écrire des documents à partir des registres (Markdown, HTML, PDF)',
    en: 'write documents from the registers (Markdown, HTML, PDF)',
  },
  examples: [
    'cpas-sec render privacy-policy',
    'cpas-sec render privacy-policy --repository examples/cpas --format pdf --out build --final',
    'cpas-sec render --all --check',
  ],
  languages: documentLanguages,
  declare(declaration, say) {
    declaration
      .argument(
        '[document...]',
        say({
          fr: 'documents à écrire (voir cpas-sec list documents)',
          en: 'documents to write (see cpas-sec list documents)',
        }),
      )
      .option('--all', say({ fr: 'tous les documents et toutes les couches', en: 'every document in every layer' }))
      .option('-C, --repository <folder>', say({ fr: 'dossier des registres', en: 'register folder' }), '.')
      .option(
        '--format <format>',
        say({
          fr: 'md, html, pdf ; csv, xlsx pour un registre ; peut se répéter',
          en: 'md, html, pdf; csv, xlsx for an inventory; may repeat',
        }),
        collect,
      )
      .option('--out <folder>', say({ fr: 'dossier de sortie', en: 'output folder' }))
      .option(
        '--audience <audience>',
        say({
          fr: 'public de l’avis : citizens, staff, applicants, visitors',
          en: 'audience of the notice: citizens, staff, applicants, visitors',
        }),
      )
      .option(
        '--layer <layer>',
        say({
          fr: 'full (tout) ou short (première couche) ; full sans --all',
          en: 'full or short (first layer); full without --all',
        }),
      )
      .option(
        '--year <year>',
        say({
          fr: 'année du rapport, du plan, du questionnaire ou du registre',
          en: 'year of the report, plan, questionnaire or log',
        }),
      )
      .option(
        '--for <id>',
        say({
          fr: 'personne, incident ou demande dont parle le document ; peut se répéter',
          en: 'person, incident or request that the document is about; may repeat',
        }),
        collect,
      )
      .option('--month <month>', say({ fr: 'mois de l’ordre du jour (AAAA-MM)', en: 'month of the agenda (YYYY-MM)' }))
      .option('--as-of <day>', say({ fr: 'état à cette date (AAAA-MM-JJ)', en: 'state as of this day (YYYY-MM-DD)' }))
      .option(
        '--final',
        say({
          fr: 'version définitive : refuse s’il manque une information',
          en: 'final version: refused while a fact is missing',
        }),
      )
      .option(
        '--check',
        say({
          fr: 'ne rien écrire ; échouer si les fichiers ne sont pas à jour',
          en: 'write nothing; fail when files are stale',
        }),
      )
      .option('--dry-run', say({ fr: 'ne rien écrire ; dire les fichiers', en: 'write nothing; say the files' }));
  },
  run,
};

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, ...value.split(',')];

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const wanted = wantedDocuments(operands, options.all === true);
  const root = String(options.repository);
  const today = dayOption(options.asOf) ?? session.today;
  const folder = readFolder(root);
  let files: Facts['files'];
  const { repository, diagnostics } = await validate(folder, { today, revision: '' }, (paths) => {
    files = hashFiles(root, paths);
    return files;
  });
  const messages = await languageFor(session, repository?.settings.data.languages[0]);
  const blocking = diagnostics.filter((one) => blocks(one, options.final === true));
  if (repository === undefined || blocking.length > 0)
    return await refuse({ session, root, folder, blocking, language: messages });
  const facts: Facts = { repository, today, revision: revisionOf(root), ...(files && { files }) };
  const target = targetOf(root, options, repository);
  const rendered = await renderAll(wanted, facts, options, repository);
  return finish({ session, options, messages, rendered, target, root });
}

/** A draft stands on registers of sound form; a final version also on registers that no rule finds wrong. */
function blocks({ code, severity }: Diagnostic, final: boolean): boolean {
  return severity === 'error' && (final || code in faultSeverities);
}

async function renderAll(
  wanted: readonly DocumentDefinition[],
  facts: Facts,
  options: Options,
  repository: Repository,
): Promise<Rendered> {
  const settings = repository.settings.data;
  const language = await languageNamed(String(options.lang ?? settings.languages[0] ?? 'fr'));
  const names = (options.format as readonly string[] | undefined) ?? settings.output?.formats ?? ['md', 'html', 'pdf'];
  const wantedFormats = formatsNamed(names);
  if (options.all !== true) checkSheets(wanted, wantedFormats.sheetFormats);
  const common = { facts, language, ...wantedFormats, final: options.final === true };
  const all: Rendered[] = [];
  for (const document of wanted) {
    const choices = documentOptions(options, facts);
    for (const choice of document.hasLayers ? choices : choices.slice(0, 1)) {
      const rendered = await render({ ...common, document, options: choice });
      if (rendered.empty && options.all !== true) throw nothingToWrite(document, choice, repository);
      all.push(rendered);
    }
  }
  if (all.every(({ empty }) => empty)) throw new UsageError('nothing-to-write', { name: '--all' });
  return {
    empty: false,
    changes: all.flatMap(({ changes }) => changes),
    missing: all.flatMap(({ missing }) => missing),
    fingerprinted: all.flatMap(({ fingerprinted }) => fingerprinted),
  };
}
