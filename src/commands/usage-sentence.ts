import type { CommanderError, Command as Declaration } from 'commander';
import type { Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Word } from '../languages/words.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { commandInFrench } from './call-words.ts';
import { commands } from './index.ts';

const sentences: Readonly<Record<string, Word>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.excessArguments': 'usage.excessArguments',
  'commander.optionMissingArgument': 'usage.optionNeedsValue',
};

/** What was wrong with the words of a command line, with the word the user may have meant. */
export function usageSentence(
  error: CommanderError,
  program: Declaration,
  language: Language,
  called: string | undefined,
): string {
  const { words } = language;
  if (error.code === 'commander.help' || error.code === 'commander.helpDisplayed') return program.helpInformation();
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const word = sentences[error.code];
  const said = word === undefined ? error.message : fillSentence(words[word], { name });
  const inFrench = error.code === 'commander.unknownCommand' ? commandInFrench(name) : undefined;
  const suggestion = inFrench ?? suggestionFor(name, candidates(error, program, called));
  return [
    `${words['usage.error']} ${said}`,
    ...(suggestion === undefined ? [] : [fillSentence(words['usage.didYouMean'], { name: suggestion })]),
    fillSentence(words['usage.seeHelp'], { command: helpCommand(called) }),
  ].join('\n');
}

const helpCommand = (called: string | undefined): string =>
  called !== undefined && Object.hasOwn(commands, called) ? `cpas-sec ${called} --help` : 'cpas-sec --help';

function candidates(error: CommanderError, program: Declaration, called: string | undefined): readonly string[] {
  if (error.code === 'commander.unknownCommand') return [...Object.keys(commands), 'help'];
  if (error.code !== 'commander.unknownOption') return [];
  const declared = program.commands.find((command) => command.name() === called) ?? program;
  return declared.options.flatMap(({ long }) => (long ? [long] : []));
}
