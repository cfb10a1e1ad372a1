import type { Command } from './command.ts';

/** Every command by name; its module loads when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validateCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  render: async () => (await import('./render.ts')).renderCommand,
  list: async () => (await import('./list.ts')).listCommand,
};
