import { accessInventory } from './access-inventory.ts';
import { annualReport } from './annual-report.ts';
import { arrivalChecklist } from './arrival-checklist.ts';
import { assetInventory } from './asset-inventory.ts';
import { bcssQuestionnaire } from './bcss-questionnaire.ts';
import { breachLetter } from './breach-letter.ts';
import { breachNotification } from './breach-notification.ts';
import { confidentialityDeclaration } from './confidentiality-declaration.ts';
import { councilAgenda } from './council-agenda.ts';
import { declarationRegister } from './declaration-register.ts';
import { departureChecklist } from './departure-checklist.ts';
import type { DocumentDefinition } from './document.ts';
import { dpoDesignation } from './dpo-designation.ts';
import { incidentRegister } from './incident-register.ts';
import { interventionLog } from './intervention-log.ts';
import { normStatement } from './norm-statement.ts';
import { privacyPolicy } from './privacy-policy.ts';
import { processingRecord } from './processing-record.ts';
import { processorRegister } from './processor-register.ts';
import { requestRegister } from './request-register.ts';
import { requestReply } from './request-reply.ts';
import { retentionSchedule } from './retention-schedule.ts';
import { securityPolicy } from './security-policy.ts';
import { smallTexts } from './small-texts.ts';
import { trainingRegister } from './training-register.ts';
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
  accessInventory,
  assetInventory,
  interventionLog,
  processingRecord,
  processorRegister,
  incidentRegister,
  requestRegister,
  retentionSchedule,
  declarationRegister,
  trainingRegister,
  dpoDesignation,
  breachNotification,
  breachLetter,
  requestReply,
  smallTexts,
];
