import type { CouncilWords } from './council-words.ts';
import { council } from './fr/council.ts';
import { questionnairePage } from './fr/questionnaire-page.ts';
import type { Language } from './language.ts';
import type { QuestionnairePageWords } from './questionnaire-page-words.ts';

/** Words of documents besides their templates, by topic. Documents are written in French so far. */
export const councilWordsOf = (_code: Language['code']): CouncilWords => council;
export const questionnairePageWordsOf = (_code: Language['code']): QuestionnairePageWords => questionnairePage;
