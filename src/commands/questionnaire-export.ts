import type { Command as Declaration } from 'commander';
import { applyChanges } from '../files/write.ts';
import { documentLanguageOf } from '../languages/index.ts';
import { UsageError } from '../model/errors.ts';
import type { Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { Questionnaire } from '../rules/questionnaires.ts';
import { questionnaireOf } from '../rules/questionnaires.ts';
import type { ExitCode, Options, Say, Session } from './command.ts';

const formats = ['csv', 'xlsx', 'json'] as const;
type ExportFormat = (typeof formats)[number];

/** The options of the export. */
export const declareExportOptions = (declaration: Declaration, say: Say): Declaration =>
  declaration
    .option(
      '--format <format>',
      say({ fr: 'csv, xlsx ou json ; csv par défaut', en: 'csv, xlsx or json; csv by default' }),
    )
    .option(
      '--output <file>',
      say({
        fr: 'écrire dans ce fichier ; xlsx en demande un',
        en: 'write to this file; xlsx needs one',
      }),
    );

export interface Export {
  readonly year: number;
  readonly repository: Repository;
  readonly options: Options;
}

/** Writes the questionnaire of a year for a spreadsheet or for a machine: to the file asked for, else to standard output. */
export async function exportQuestionnaire(session: Session, { year, repository, options }: Export): Promise<ExitCode> {
  const format = formatNamed(String(options.format ?? 'csv'));
  const output = options.output === undefined ? undefined : String(options.output);
  if (output === '' || (output === undefined && format === 'xlsx'))
    throw new UsageError('export-without-file', { format });
  const questionnaire = questionnaireOf(repository, year);
  if (questionnaire === undefined) throw new UsageError('no-questionnaire', { year, ...knownYears(repository) });
  const bytes = await written(format, repository, questionnaire);
  if (output === undefined) session.print(Buffer.from(bytes).toString('utf8'));
  else applyChanges('.', [{ path: output, bytes }]);
  return 0;
}

async function written(
  format: ExportFormat,
  repository: Repository,
  questionnaire: Questionnaire,
): Promise<Uint8Array> {
  // What is exported is a document, and documents are written in French so far.
  const language = await documentLanguageOf('fr');
  if (format === 'json') {
    const { questionnaireJson } = await import('../questionnaire/json.ts');
    return Buffer.from(questionnaireJson(repository, language, questionnaire), 'utf8');
  }
  const { questionnaireSheet } = await import('../questionnaire/sheet.ts');
  const sheet = questionnaireSheet(repository, language, questionnaire);
  if (format === 'xlsx') return await (await import('../exchange/xlsx.ts')).writeXlsx(sheet);
  return Buffer.from((await import('../exchange/csv.ts')).writeCsv(sheet), 'utf8');
}

function formatNamed(name: string): ExportFormat {
  const found = formats.find((one) => one === name);
  if (found !== undefined) return found;
  const suggestion = suggestionFor(name, formats);
  throw new UsageError('unknown-format', { name, known: formats.join(', '), ...(suggestion ? { suggestion } : {}) });
}

function knownYears(repository: Repository): { readonly known?: string } {
  const years = repository.entries('questionnaires').map(({ data }) => data.year);
  return years.length === 0 ? {} : { known: years.toSorted((a, b) => a - b).join(', ') };
}
