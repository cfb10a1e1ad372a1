import type { AnswerWords } from './answer-words.ts';
import type { BaselineWord } from './baseline-words.ts';
import type { DeadlineTexts } from './deadline-texts.ts';
import type { CheckTexts, Language, ListedText } from './language.ts';
import type { MigrationWord } from './migration-words.ts';
import type { PlanTexts } from './plan-words.ts';
import type { QuestionnaireTexts } from './questionnaire-command-words.ts';
import type { StatementTexts } from './statement-words.ts';
import type { StatusTexts } from './status-words.ts';

/** The languages in which the tool speaks to its user. */
export const messageLanguages = ['fr', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** Loads a language of messages. */
export async function languageOf(code: MessageLanguage): Promise<Language> {
  return code === 'en' ? (await import('./en.ts')).en : (await import('./fr.ts')).fr;
}

/** Loads the sentences of the checks: apart, because a run without findings says none of them. */
export async function checkTextsOf(code: Language['code']): Promise<CheckTexts> {
  return code === 'en' ? (await import('./en/checks.ts')).checks : (await import('./fr/checks.ts')).checks;
}

/** What `list` says of registers and documents, where it is not the French of their schemas and definitions. */
export async function listTextsOf(code: Language['code']): Promise<Readonly<Record<string, ListedText>>> {
  return code === 'en' ? (await import('./en/listed.ts')).listed : {};
}

/** Loads the sentences of the deadlines. */
export async function deadlineTextsOf(code: Language['code']): Promise<DeadlineTexts> {
  return code === 'en' ? (await import('./en/deadlines.ts')).deadlines : (await import('./fr/deadlines.ts')).deadlines;
}

/** Loads what `baseline` says of its work. */
export async function baselineWordsOf(code: Language['code']): Promise<Readonly<Record<BaselineWord, string>>> {
  return code === 'en' ? (await import('./en/baseline.ts')).baseline : (await import('./fr/baseline.ts')).baseline;
}

/** Loads what `status` says. */
export async function statusTextsOf(code: Language['code']): Promise<StatusTexts> {
  return code === 'en' ? (await import('./en/status.ts')).status : (await import('./fr/status.ts')).status;
}

/** Loads what `migrate-norms` says of its plan. */
export async function migrationWordsOf(code: Language['code']): Promise<Readonly<Record<MigrationWord, string>>> {
  return code === 'en' ? (await import('./en/migration.ts')).migration : (await import('./fr/migration.ts')).migration;
}

/** Loads what `norms` says. */
export async function statementTextsOf(code: Language['code']): Promise<StatementTexts> {
  return code === 'en' ? (await import('./en/statement.ts')).statement : (await import('./fr/statement.ts')).statement;
}

/** Loads what `questionnaire` says. */
export async function questionnaireTextsOf(code: Language['code']): Promise<QuestionnaireTexts> {
  return code === 'en'
    ? (await import('./en/questionnaire-command.ts')).questionnaireCommand
    : (await import('./fr/questionnaire-command.ts')).questionnaireCommand;
}

/** Loads what `plan` says. */
export async function planTextsOf(code: Language['code']): Promise<PlanTexts> {
  return code === 'en' ? (await import('./en/plan.ts')).plan : (await import('./fr/plan.ts')).plan;
}

/** Loads what `questionnaire answer` says. */
export async function answerWordsOf(code: Language['code']): Promise<AnswerWords> {
  return code === 'en' ? (await import('./en/answer.ts')).answer : (await import('./fr/answer.ts')).answer;
}

/** The languages in which documents can be written. */
export const documentLanguages = ['fr'] as const;

/** Loads a language of documents. */
export async function documentLanguageOf(code: (typeof documentLanguages)[number]): Promise<Language> {
  return { fr: (await import('./fr.ts')).fr }[code];
}
