import type { Command } from './command.ts';

/** Every command by name; its module loads when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validateCommand,
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  'merge-reports': async () => (await import('./merge-reports.ts')).mergeReportsCommand,
  due: async () => (await import('./due.ts')).dueCommand,
  status: async () => (await import('./status.ts')).statusCommand,
  norms: async () => (await import('./norms.ts')).normsCommand,
  plan: async () => (await import('./plan.ts')).planCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  'migrate-norms': async () => (await import('./migrate-norms.ts')).migrateNormsCommand,
  render: async () => (await import('./render.ts')).renderCommand,
  questionnaire: async () => (await import('./questionnaire.ts')).questionnaireCommand,
  list: async () => (await import('./list.ts')).listCommand,
};
