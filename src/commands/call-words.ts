import { commands } from './index.ts';

const isCommand = (word: string | undefined): word is string => word !== undefined && Object.hasOwn(commands, word);

/** Where the command stands among the words of a command line: the first that is neither an option nor its value. */
const placeOfCommand = (argv: readonly string[]): number =>
  argv.findIndex((word, place) => !word.startsWith('-') && argv[place - 1] !== '--lang');

/** The command that was called, known or not. */
export const calledIn = (argv: readonly string[]): string | undefined => argv[placeOfCommand(argv)];

/** `help`, `help render` and `aide render` as `--help` and `render --help`; anything else as it is. */
export function withHelp(argv: readonly string[]): readonly string[] {
  const place = placeOfCommand(argv);
  if (!helpWords.includes(argv[place] ?? '')) return argv;
  const others = argv.toSpliced(place, 1);
  const about = calledIn(others);
  return about === undefined || isCommand(about) ? [...others, '--help'] : others;
}

const helpWords: readonly string[] = ['help', 'aide'];

/** The command a French word stands for: 'valider', 'vérifier' -> validate. */
export function commandInFrench(word: string): string | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const meant = Object.hasOwn(french, plain) ? french[plain] : undefined;
  return isCommand(meant) ? meant : undefined;
}

const french: Readonly<Record<string, string>> = {
  valider: 'validate',
  verifier: 'validate',
  controler: 'validate',
  expliquer: 'explain',
  rendre: 'render',
  generer: 'render',
  produire: 'render',
  imprimer: 'render',
  publier: 'render',
  lister: 'list',
  etat: 'status',
  echeances: 'due',
};
