import { readFolder } from '../../files/folder.ts';
import { checkTextsOf, questionnaireTextsOf } from '../../languages/index.ts';
import type { CheckTexts, Language } from '../../languages/language.ts';
import type { QuestionnaireTexts } from '../../languages/questionnaire-command-words.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { load } from '../../load.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { UsageError } from '../../model/errors.ts';
import type { Facts } from '../../model/repository.ts';
import { suggestionFor } from '../../model/suggestion.ts';
import type { Folder } from '../../model/text-file.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { type Asked, askedOf } from '../../questionnaire/asked.ts';
import { shownPath } from '../../reports/report.ts';
import { type Form, formOf, type Questionnaire, questionnaireOf } from '../../rules/questionnaires.ts';
import type { ExitCode, Options, Session } from '../command.ts';
import { dayOption, languageFor } from '../options.ts';

/** One thing that `questionnaire` can do with the questionnaire of a year. */
export type QuestionnaireAction = (session: Session, year: number, options: Options) => Promise<ExitCode>;

/** The registers of one centre, opened for an action. */
export interface Opened {
  /** The folder as the user wrote it. */
  readonly root: string;
  readonly folder: Folder;
  readonly facts: Facts;
  readonly faults: readonly Diagnostic[];
  readonly language: Language;
  readonly texts: QuestionnaireTexts;
  /** The sentences of the faults; none without faults. */
  readonly sentences: CheckTexts;
}

/** Reads the registers that `--repository` names, as of `--as-of`. UsageError when the settings are faulty. */
export async function opened(session: Session, options: Options): Promise<Opened> {
  const root = String(options.repository ?? '.');
  const folder = readFolder(root);
  const { repository, faults } = load(folder);
  if (repository === undefined) throw new UsageError('faulty-settings', { path: root });
  const language = await languageFor(session, repository.settings.data.languages[0]);
  const sentences = faults.length === 0 ? {} : await checkTextsOf(language.code);
  const facts: Facts = { repository, today: dayOption(options.asOf) ?? session.today, revision: '' };
  return { root, folder, facts, faults, language, texts: await questionnaireTextsOf(language.code), sentences };
}

/** The questionnaire of a year with its form and its questions. */
export interface Found {
  readonly questionnaire: Questionnaire;
  readonly form: Form;
  readonly asked: readonly Asked[];
}

/** UsageError when a file holds the questionnaire of that year, but with a fault that keeps it from being read. */
export function checkReadable({ root, folder, faults, sentences }: Opened, year: number): void {
  const own = new RegExp(`^(- |  )?year: *${year}\\s*$`, 'm');
  const isOwn = (file: string): boolean =>
    /^questionnaires\/[^/]+$/.test(file) &&
    (file.startsWith(`questionnaires/${year}.`) ||
      own.test(folder.files.find(({ path }) => path === file)?.text ?? ''));
  const fault = faults.find(({ severity, at }) => severity === 'error' && isOwn(at.file));
  if (fault === undefined) return;
  const place = `${shownPath(root, fault.at.file)}:${fault.at.line}:${fault.at.column}`;
  const reason = fillSentence(sentences[fault.code]?.message ?? fault.code, fault.values);
  throw new UsageError('unreadable-questionnaire', { year, place, reason });
}

/** UsageError when there is no questionnaire of that year, or when its form does not exist. */
export function foundIn(centre: Opened, year: number): Found {
  const { repository } = centre.facts;
  const questionnaire = questionnaireOf(repository, year);
  if (questionnaire === undefined) {
    checkReadable(centre, year);
    const known = repository.entries('questionnaires').map(({ data }) => data.year);
    throw new UsageError('no-questionnaire', {
      year,
      ...(known.length === 0 ? {} : { known: known.sort().join(', ') }),
    });
  }
  const form = formOf(repository, questionnaire);
  if (form === undefined) throw unknownForm(repository, questionnaire.data.form);
  return { questionnaire, form, asked: askedOf(form, normsOf(repository), centre.language.code) };
}

/** The refusal of a form that does not exist. */
export function unknownForm({ entries }: Facts['repository'], name: string): UsageError {
  const known = entries('questionnaire-forms').map(({ id }) => id);
  const suggestion = suggestionFor(name, known);
  return new UsageError('unknown-form', { name, known: known.join(', '), ...(suggestion ? { suggestion } : {}) });
}
