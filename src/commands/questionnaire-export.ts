import type { Command as Declaration } from 'commander';
import { isOfRepository } from '../files/among-registers.ts';
import { applyChanges } from '../files/write.ts';
import { documentLanguageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import { UsageError } from '../model/errors.ts';
import type { Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { Questionnaire } from '../rules/questionnaires.ts';
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
  readonly questionnaire: Questionnaire;
  readonly repository: Repository;
  /** That of the messages. */
  readonly language: Language;
  readonly options: Options;
}

/** Writes the questionnaire of a year for a spreadsheet or for a machine: to the file asked for, else to standard output. */
export async function exportQuestionnaire(
  session: Session,
  { questionnaire, repository, language, options }: Export,
): Promise<ExitCode> {
  const output = options.output === undefined ? undefined : String(options.output);
  const format = formatFor(options.format === undefined ? undefined : formatNamed(String(options.format)), output);
  if (output === '' || (output === undefined && format === 'xlsx'))
    throw new UsageError('export-without-file', { format });
  if (output !== undefined && isOfRepository(output))
    throw new UsageError('export-over-register', { path: output, format });
  const bytes = await written(format, repository, questionnaire);
  if (output === undefined) session.print(Buffer.from(bytes).toString('utf8'));
  else {
    applyChanges('.', [{ path: output, bytes }]);
    session.tell(fillSentence(language.words['render.written'], { path: output }));
  }
  return 0;
}

/** The format asked for, else the one that the end of the file's name says. UsageError where the two differ. */
function formatFor(asked: ExportFormat | undefined, output: string | undefined): ExportFormat {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  const said = formats.find((one) => one === ending);
  const isOther =
    asked === undefined ? false : (said ?? (ending === 'yaml' || ending === 'yml' ? ending : asked)) !== asked;
  if (isOther) throw new UsageError('format-and-ending', { path: output ?? '', format: asked ?? '' });
  return asked ?? said ?? 'csv';
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
