import { type Argument, CommanderError, Command as Declaration } from 'commander';
import { readAssetText } from '../files/assets.ts';
import { writeWhole } from '../files/output.ts';
import { messageLanguages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import { UsageError } from '../model/errors.ts';
import { calledIn, withHelp } from './call-words.ts';
import type { Command, ExitCode, Say, Session } from './command.ts';
import { commands } from './index.ts';
import { usageSentence } from './usage-sentence.ts';

/** Understands the arguments and runs the command they name. Wrong usage ends with a sentence and exit code 2. */
export async function runProgram(words: readonly string[], session: Session): Promise<ExitCode> {
  const argv = withHelp(words);
  let exit: ExitCode = 0;
  const called = calledIn(argv);
  const wanted = called !== undefined && Object.hasOwn(commands, called) ? [called] : Object.keys(commands);
  const [language, ...loaded] = await Promise.all([
    session.languageOf(session.askedLanguage ?? 'fr'),
    ...wanted.map(async (name) => await commands[name]?.()),
  ]);
  const program = declaredProgram(language);
  for (const command of loaded) {
    if (command !== undefined)
      addCommand(program, command, language, async (operands, options) => {
        checkLanguage(options.lang, command.languages ?? messageLanguages);
        exit = await command.run(session, operands, options);
      });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    session.tell(usageSentence(error, program, language, called));
    return 2;
  }
  return exit;
}

function checkLanguage(asked: unknown, known: readonly string[]): void {
  if (asked === undefined || known.some((code) => code === asked)) return;
  throw new UsageError('unknown-language', { name: String(asked), known: known.join(', ') });
}

function declaredProgram(language: Language): Declaration {
  const { words } = language;
  const { version } = JSON.parse(readAssetText('package.json')) as { version: string };
  const program = new Declaration('cpas-sec')
    .description(words['help.program'])
    .version(version, '-V, --version', words['help.version'])
    .option('--lang <language>', words['help.lang']);
  return dressed(program, language).helpCommand(false);
}

/** Help in the user's language; errors come back to us instead of ending the process. */
function dressed(declaration: Declaration, { words }: Language): Declaration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words['help.usage'],
    'Arguments:': words['help.arguments'],
    'Options:': words['help.options'],
    'Commands:': words['help.commands'],
    'Global Options:': words['help.globalOptions'],
  };
  return declaration
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeWhole(1, text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      showGlobalOptions: false,
      // Without « [options] »: every command has some, and a longer line would not be broken in the width of a terminal.
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(shownArgument)].join(' '),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (${words['help.default']} ${defaultValue})`,
    })
    .helpOption('-h, --help', words['help.help']);
}

type Action = (operands: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;

function addCommand(program: Declaration, command: Command, language: Language, action: Action): void {
  const say: Say = (texts) => texts[language.code === 'en' ? 'en' : 'fr'];
  const declaration = dressed(program.command(command.name), language).description(say(command.summary));
  command.declare(declaration, say);
  declaration
    .option(
      '--lang <language>',
      command.languages === undefined
        ? language.words['help.lang']
        : say({ fr: 'langue du document', en: 'language of the document' }),
    )
    .option('--debug', say({ fr: 'en cas de défaut, dire où', en: 'say where a defect happened' }))
    .addHelpText('after', examples(command, language))
    .action(async () => await action(declaration.args, { ...program.opts(), ...declaration.opts() }));
}

function shownArgument(argument: Argument): string {
  const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${shown}>` : `[${shown}]`;
}

function examples(command: Command, { words }: Language): string {
  return ['', fillSentence(words['help.examples'], {}), ...command.examples.map((line) => `  ${line}`), ''].join('\n');
}
