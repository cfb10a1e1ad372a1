import type { CheckText } from '../language.ts';
import { accessChecks } from './checks/access.ts';
import { assetChecks } from './checks/asset.ts';
import { baselineChecks } from './checks/baseline.ts';
import { catalogueChecks } from './checks/catalogue.ts';
import { continuityChecks } from './checks/continuity.ts';
import { controlChecks } from './checks/control.ts';
import { documentChecks } from './checks/document.ts';
import { dpiaChecks } from './checks/dpia.ts';
import { governanceChecks } from './checks/governance.ts';
import { incidentChecks } from './checks/incident.ts';
import { interventionChecks } from './checks/intervention.ts';
import { loadingChecks } from './checks/loading.ts';
import { normChecks } from './checks/norm.ts';
import { noticeChecks } from './checks/notice.ts';
import { opinionChecks } from './checks/opinion.ts';
import { organisationChecks } from './checks/organisation.ts';
import { personChecks } from './checks/person.ts';
import { planChecks } from './checks/plan.ts';
import { premisesChecks } from './checks/premises.ts';
import { processingChecks } from './checks/processing.ts';
import { processorChecks } from './checks/processor.ts';
import { questionnaireChecks } from './checks/questionnaire.ts';
import { referenceChecks } from './checks/reference.ts';
import { requestChecks } from './checks/request.ts';
import { secretChecks } from './checks/secret.ts';
import { settingsChecks } from './checks/settings.ts';

/** The sentences of every check, by code. */
export const checks: Readonly<Record<string, CheckText>> = {
  ...loadingChecks,
  ...catalogueChecks,
  ...referenceChecks,
  ...organisationChecks,
  ...personChecks,
  ...accessChecks,
  ...assetChecks,
  ...premisesChecks,
  ...processingChecks,
  ...processorChecks,
  ...noticeChecks,
  ...interventionChecks,
  ...continuityChecks,
  ...controlChecks,
  ...dpiaChecks,
  ...incidentChecks,
  ...requestChecks,
  ...governanceChecks,
  ...planChecks,
  ...normChecks,
  ...documentChecks,
  ...opinionChecks,
  ...questionnaireChecks,
  ...secretChecks,
  ...settingsChecks,
  ...baselineChecks,
};
