import { readFolder } from '../files/folder.ts';
import { readOriginal } from '../files/original.ts';
import type { Language } from '../languages/language.ts';
import { load } from '../load.ts';
import { UsageError } from '../model/errors.ts';
import type { Path } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { normsOf } from '../norms/norm-set.ts';
import { type Asked, askedOf } from '../questionnaire/asked.ts';
import { formOf, type Questionnaire, questionnaireOf } from '../rules/questionnaires.ts';
import type { Sheet } from './sheet.ts';

/** What answering a questionnaire works with; nothing of it changes while one answers. */
export interface Desk {
  readonly folder: string;
  readonly facts: Facts;
  readonly questionnaire: Questionnaire;
  /** The questionnaire of the year before. */
  readonly previous: Questionnaire | undefined;
  readonly asked: readonly Asked[];
}

/** Opens the questionnaire of a year. UsageError when there is none, or none that can be read. */
export function openDesk(folder: string, year: number, facts: Facts, language: Language): { desk: Desk; sheet: Sheet } {
  const { repository } = facts;
  const questionnaire = questionnaireOf(repository, year);
  if (questionnaire === undefined) throw unknownYear(facts, year);
  const form = formOf(repository, questionnaire);
  if (form === undefined) throw new UsageError('no-such-form', { name: questionnaire.data.form });
  const { file } = questionnaire.at();
  const desk: Desk = {
    folder,
    facts,
    questionnaire,
    previous: questionnaireOf(repository, year - 1),
    asked: askedOf(form, normsOf(repository), language.code),
  };
  return { desk, sheet: { path: file, base: baseOf(questionnaire), ...readOriginal(folder, file) } };
}

/** The registers of a folder as of a day. */
export function factsIn(folder: string, today: string): Facts {
  const { repository } = load(readFolder(folder));
  if (repository === undefined) throw new UsageError('faulty-settings', { path: folder });
  return { repository, today, revision: '' };
}

function unknownYear({ repository }: Facts, year: number): UsageError {
  const known = repository.entries('questionnaires').map(({ data }) => data.year);
  return new UsageError('no-questionnaire', { year, ...(known.length === 0 ? {} : { known: known.join(', ') }) });
}

/** The steps from the root of the file to the questionnaire: [2] in a list. */
const baseOf = (questionnaire: Questionnaire): Path => questionnaire.at().pointer.split('/').slice(1).map(Number);
