import type { CheckText } from '../language.ts';
import { loadingChecks } from './checks/loading.ts';
import { noticeChecks } from './checks/notice.ts';
import { organisationChecks } from './checks/organisation.ts';
import { processingChecks } from './checks/processing.ts';
import { processorChecks } from './checks/processor.ts';
import { referenceChecks } from './checks/reference.ts';
import { secretChecks } from './checks/secret.ts';
import { settingsChecks } from './checks/settings.ts';

/** The sentences of every check, by code. */
export const checks: Readonly<Record<string, CheckText>> = {
  ...loadingChecks,
  ...referenceChecks,
  ...organisationChecks,
  ...processingChecks,
  ...processorChecks,
  ...noticeChecks,
  ...secretChecks,
  ...settingsChecks,
};
