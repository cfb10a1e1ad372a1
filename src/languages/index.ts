import type { Language } from './language.ts';

/** The languages in which the tool speaks to its user. */
export const messageLanguages = ['fr', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** Loads a language of messages. */
export async function languageOf(code: MessageLanguage): Promise<Language> {
  return code === 'en' ? (await import('./en.ts')).en : (await import('./fr.ts')).fr;
}

/** The languages in which documents can be written. */
export const documentLanguages = ['fr'] as const;

/** Loads a language of documents. */
export async function documentLanguageOf(code: (typeof documentLanguages)[number]): Promise<Language> {
  return { fr: (await import('./fr.ts')).fr }[code];
}
