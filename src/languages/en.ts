import { formatDay, formatList, formatPeriod } from './en/days.ts';
import { problems } from './en/problems.ts';
import { roles } from './en/roles.ts';
import { words } from './en/words.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

/** English is a language of messages only: documents are written in the languages of the country. */
export const en: Language = {
  code: 'en',
  terms: fr.terms,
  words,
  problems,
  roles: { 'first-use': 'first use', ...roles },
  formatDay,
  formatPeriod,
  formatList,
};
