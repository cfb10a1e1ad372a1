import type { CouncilWords } from './council-words.ts';
import { council } from './fr/council.ts';
import { plan } from './fr/plan.ts';
import { planDocument } from './fr/plan-document.ts';
import type { Language } from './language.ts';
import type { PlanDocumentWords } from './plan-document-words.ts';
import type { PlanTexts } from './plan-words.ts';

/** Words of documents besides their templates, by topic. Documents are written in French so far. */
export const councilWordsOf = (_code: Language['code']): CouncilWords => council;

export const planTextsFor = (_code: Language['code']): PlanTexts => plan;

export const planWordsOf = (_code: Language['code']): PlanDocumentWords => planDocument;
