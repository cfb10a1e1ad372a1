import type { CheckExample } from '../examples.ts';
import { accessExamples } from './access.ts';
import { assetExamples } from './asset.ts';
import { baselineExamples } from './baseline.ts';
import { catalogueExamples } from './catalogue.ts';
import { continuityExamples } from './continuity.ts';
import { controlExamples } from './control.ts';
import { documentExamples } from './document.ts';
import { dpiaExamples } from './dpia.ts';
import { governanceExamples } from './governance.ts';
import { incidentExamples } from './incident.ts';
import { interventionExamples } from './intervention.ts';
import { loadingExamples } from './loading.ts';
import { normExamples } from './norm.ts';
import { noticeExamples } from './notice.ts';
import { opinionExamples } from './opinion.ts';
import { organisationExamples } from './organisation.ts';
import { personExamples } from './person.ts';
import { planExamples } from './plan.ts';
import { premisesExamples } from './premises.ts';
import { processingExamples } from './processing.ts';
import { processorExamples } from './processor.ts';
import { questionnaireExamples } from './questionnaire.ts';
import { referenceExamples } from './reference.ts';
import { requestExamples } from './request.ts';
import { secretExamples } from './secret.ts';
import { settingsExamples } from './settings.ts';

const examples: Readonly<Record<string, CheckExample>> = {
  ...loadingExamples,
  ...catalogueExamples,
  ...referenceExamples,
  ...organisationExamples,
  ...personExamples,
  ...accessExamples,
  ...assetExamples,
  ...premisesExamples,
  ...processingExamples,
  ...processorExamples,
  ...noticeExamples,
  ...interventionExamples,
  ...continuityExamples,
  ...controlExamples,
  ...dpiaExamples,
  ...incidentExamples,
  ...requestExamples,
  ...governanceExamples,
  ...planExamples,
  ...normExamples,
  ...documentExamples,
  ...opinionExamples,
  ...questionnaireExamples,
  ...secretExamples,
  ...settingsExamples,
  ...baselineExamples,
};

/** The wrong and right YAML of a check. */
export const exampleOf = (code: string): CheckExample | undefined => examples[code];
