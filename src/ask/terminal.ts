import { search } from '@inquirer/prompts';
import { holds } from './matching.ts';
import type { Ask, Choice, KeyWords, Question } from './question.ts';
import { typedChoice } from './typed-choice.ts';
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
  if (searched !== true) return await typedChoice({ message, choices, initial, words }, context);
  const theme = themed(words);
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
