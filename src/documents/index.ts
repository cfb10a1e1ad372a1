import { annualReport } from './annual-report.ts';
import { arrivalChecklist } from './arrival-checklist.ts';
import { bcssQuestionnaire } from './bcss-questionnaire.ts';
import { confidentialityDeclaration } from './confidentiality-declaration.ts';
import { councilAgenda } from './council-agenda.ts';
import { departureChecklist } from './departure-checklist.ts';
import type { DocumentDefinition } from './document.ts';
import { normStatement } from './norm-statement.ts';
import { privacyPolicy } from './privacy-policy.ts';
import { securityPolicy } from './security-policy.ts';
import { triennialPlan } from './triennial-plan.ts';

/** Every document the tool prints. */
export const documents: readonly DocumentDefinition[] = [
  privacyPolicy,
  normStatement,
  bcssQuestionnaire,
  triennialPlan,
  annualReport,
  councilAgenda,
  securityPolicy,
  confidentialityDeclaration,
  arrivalChecklist,
  departureChecklist,
];
