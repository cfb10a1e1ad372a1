import type { CheckExample } from '../examples.ts';
import { noticeExamples } from './notice.ts';
import { organisationExamples } from './organisation.ts';
import { processingExamples } from './processing.ts';
import { processorExamples } from './processor.ts';
import { referenceExamples } from './reference.ts';
import { secretExamples } from './secret.ts';
import { settingsExamples } from './settings.ts';

const examples: Readonly<Record<string, CheckExample>> = {
  ...referenceExamples,
  ...organisationExamples,
  ...processingExamples,
  ...processorExamples,
  ...noticeExamples,
  ...secretExamples,
  ...settingsExamples,
};

/** The wrong and right YAML of a check. */
export const exampleOf = (code: string): CheckExample | undefined => examples[code];
