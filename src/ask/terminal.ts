import { search, select } from '@inquirer/prompts';
import type { Ask, Choice, KeyWords, Question } from './question.ts';
import { typedText } from './typed-text.ts';

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
  if (question.kind === 'text') {
    const { message, initial = '', wrong } = question;
    return await typedText({ message, initial, wrong }, context);
  }
  const { message, choices, initial, searched } = question;
  const theme = themed(words);
  if (searched !== true) {
    const first = initial ?? choices.find(({ closed }) => closed === undefined)?.value;
    const rest = first === undefined ? {} : { default: first };
    return await select({ message, choices: choices.map(shown), pageSize: 10, loop: false, theme, ...rest }, context);
  }
  const source = (term: string | undefined) => {
    const found = choices.filter(({ name, value }) => holds(`${name} ${value}`, term ?? '')).map(shown);
    return found.length > 0 ? found : [{ value: '', name: words.noMatch, disabled: ' ' }];
  };
  return await search({ message, source, pageSize: 10, theme }, context);
}

const shown = ({ value, name, closed }: Choice) => ({ value, name, disabled: closed ?? false });

const themed = ({ navigate, select: choose, closed }: KeyWords) => ({
  i18n: { disabledError: closed },
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
