import { input, search, select } from '@inquirer/prompts';
import type { Ask, Choice, KeyWords, Question } from './question.ts';

/** Asks at the terminal; on the stream of messages, so that the result can go elsewhere. */
export const askInTerminal =
  (words: KeyWords): Ask =>
  async (question) => {
    try {
      return await prompt(question, words);
    } catch (error) {
      // Ctrl-C, or the end of the input.
      if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
      throw error;
    }
  };

const context = { output: process.stderr };

async function prompt(question: Question, words: KeyWords): Promise<string> {
  if (question.kind === 'text') return await promptText(question);
  const { message, choices, initial, searched } = question;
  const theme = themed(words);
  if (searched !== true) {
    const rest = initial === undefined ? {} : { default: initial };
    return await select({ message, choices: choices.map(shown), pageSize: 10, loop: false, theme, ...rest }, context);
  }
  const source = (term: string | undefined) => {
    const found = choices.filter(({ name, value }) => holds(`${name} ${value}`, term ?? '')).map(shown);
    return found.length > 0 ? found : [{ value: '', name: words.noMatch, disabled: true }];
  };
  return await search({ message, source, pageSize: 10, theme }, context);
}

async function promptText({ message, initial, wrong }: Extract<Question, { kind: 'text' }>): Promise<string> {
  const rest = initial === undefined ? {} : { default: initial, prefill: 'editable' as const };
  const text = await input({ message, validate: (typed) => wrong(typed.trim()) ?? true, ...rest }, context);
  return text.trim();
}

const shown = ({ value, name, closed }: Choice) => ({ value, name, disabled: closed ?? false });

const themed = ({ navigate, select: choose }: KeyWords) => ({
  style: { keysHelpTip: () => `↑↓ ${navigate} • ⏎ ${choose}` },
});

/** Every word that was typed is found, accents and capitals apart. */
function holds(text: string, term: string): boolean {
  const plain = folded(text);
  return folded(term)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
