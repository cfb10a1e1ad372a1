import type { ExitCode, Session } from './commands/command.ts';
import { readAssetText } from './files/assets.ts';
import { mayBeTerminal, writeWhole } from './files/output.ts';
import { languageOf, type MessageLanguage, messageLanguages } from './languages/index.ts';
import type { Day } from './model/day.ts';
import { UsageError } from './model/errors.ts';

const versionWords: readonly string[] = ['--version', '-V', '-v'];

/** Runs one command line. `today` is the only clock; everything else is arguments and files. */
export async function main(argv: readonly string[], today: Day): Promise<ExitCode> {
  const session = sessionFrom(argv, today);
  try {
    if (argv.length === 1 && versionWords.includes(argv[0] ?? '')) return printVersion();
    const { runProgram } = await import('./commands/program.ts');
    return await runProgram(argv, session);
  } catch (error) {
    return await explainFailure(error, session, argv);
  }
}

function printVersion(): ExitCode {
  const { version } = JSON.parse(readAssetText('package.json')) as { version: string };
  writeWhole(1, `${version}\n`);
  return 0;
}

function sessionFrom(argv: readonly string[], today: Day): Session {
  const asked = askedLanguage(argv);
  const known = messageLanguages.some((code) => code === asked);
  const terminal = mayBeTerminal(1) && process.stdout.isTTY === true;
  return {
    today,
    askedLanguage: known ? asked : undefined,
    languageOf: async (code) => await languageOf(messageLanguages.find((one) => one === code) ?? 'fr'),
    print: (text) => writeWhole(1, text),
    tell: (text) => writeWhole(2, `${text}\n`),
    askIn: mayBeTerminal(0) && mayBeTerminal(2) ? askAtTerminal : undefined,
    colour: wantsColour(process.env, terminal),
    width: terminal ? process.stdout.columns : undefined,
  };
}

/** The library of prompts loads with the first question. */
const askAtTerminal: Session['askIn'] = (words) => async (question) => {
  const { askInTerminal } = await import('./ask/terminal.ts');
  return await askInTerminal(words)(question);
};

/** As no-color.org and force-color.org say it; `dumb` is a terminal that shows the codes of colours as letters. */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  const { NO_COLOR = '', FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return terminal && TERM !== 'dumb';
}

/** Messages need their language before the arguments are understood. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const place = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (place < 0) return undefined;
  return argv[place]?.includes('=') ? argv[place].split('=')[1] : argv[place + 1];
}

/** A request that cannot be done: a sentence and a hint. Anything else is our defect, and says so. */
async function explainFailure(error: unknown, session: Session, argv: readonly string[]): Promise<ExitCode> {
  const language = await session.languageOf((session.askedLanguage ?? 'fr') as MessageLanguage);
  const { fillSentence } = await import('./languages/sentence.ts');
  if (error instanceof UsageError) {
    const { message, hint } = language.problems[error.problem];
    session.tell(`${language.words['usage.error']} ${fillSentence(message, error.values)}`);
    session.tell(`${language.words['usage.hint']} ${fillSentence(hint, error.values)}`);
    return 2;
  }
  session.tell(language.words['usage.defect']);
  session.tell(`cpas-sec ${argv.join(' ')}`);
  const debug = argv.includes('--debug');
  session.tell(
    error instanceof Error
      ? ((debug ? error.stack : `${error.name}: ${error.message}`) ?? error.message)
      : String(error),
  );
  return 3;
}
