import { annualReport } from './annual-report.ts';
import { bcssQuestionnaire } from './bcss-questionnaire.ts';
import { breachLetter } from './breach-letter.ts';
import { breachNotification } from './breach-notification.ts';
import { councilAgenda } from './council-agenda.ts';
import type { DocumentDefinition } from './document.ts';
import { dpoDesignation } from './dpo-designation.ts';
import { normStatement } from './norm-statement.ts';
import { privacyPolicy } from './privacy-policy.ts';
import { requestReply } from './request-reply.ts';
import { smallTexts } from './small-texts.ts';
import { triennialPlan } from './triennial-plan.ts';

/** Every document the tool prints. */
export const documents: readonly DocumentDefinition[] = [
  privacyPolicy,
  normStatement,
  bcssQuestionnaire,
  triennialPlan,
  annualReport,
  councilAgenda,
  dpoDesignation,
  breachNotification,
  breachLetter,
  requestReply,
  smallTexts,
];
