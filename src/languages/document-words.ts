import type { CouncilAgendaWords } from './council-agenda-words.ts';
import type { CouncilWords } from './council-words.ts';
import { council } from './fr/council.ts';
import { councilAgenda } from './fr/council-agenda.ts';
import type { Language } from './language.ts';

/** Words of documents besides their templates, by topic. Documents are written in French so far. */
export const councilWordsOf = (_code: Language['code']): CouncilWords => council;

export const councilAgendaWordsOf = (_code: Language['code']): CouncilAgendaWords => councilAgenda;
