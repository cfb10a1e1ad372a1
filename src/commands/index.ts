import type { Command } from './command.ts';

/** Every command by name; its module loads when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validateCommand,
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  'merge-reports': async () => (await import('./merge-reports.ts')).mergeReportsCommand,
  due: async () => (await import('./due.ts')).dueCommand,
  status: async () => (await import('./status.ts')).statusCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  render: async () => (await import('./render.ts')).renderCommand,
  list: async () => (await import('./list.ts')).listCommand,
  questionnaire: async () => (await import('./questionnaire.ts')).questionnaireCommand,
};
