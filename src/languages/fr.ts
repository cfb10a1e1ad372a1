import { formatDay, formatList, formatPeriod } from './fr/days.ts';
import { problems } from './fr/problems.ts';
import { roles } from './fr/roles.ts';
import { terms } from './fr/terms.ts';
import { words } from './fr/words.ts';
import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  terms,
  words,
  problems,
  roles: { 'first-use': 'premier emploi', ...roles },
  formatDay,
  formatPeriod,
  formatList,
};
