import { bcssQuestionnaire } from './bcss-questionnaire.ts';
import type { DocumentDefinition } from './document.ts';
import { privacyPolicy } from './privacy-policy.ts';

/** Every document the tool prints. */
export const documents: readonly DocumentDefinition[] = [privacyPolicy, bcssQuestionnaire];
