import type { QuestionnaireAction } from './action.ts';

/** Every action of `questionnaire` by name; its module loads when it is asked for. */
export const questionnaireActions: Readonly<Record<string, () => Promise<QuestionnaireAction>>> = {
  start: async () => (await import('./start.ts')).start,
  answer: async () => (await import('./answer.ts')).answer,
  status: async () => (await import('./status.ts')).status,
  check: async () => (await import('./check.ts')).check,
  compare: async () => (await import('./compare.ts')).compare,
  export: async () => (await import('./export.ts')).exportAction,
};
