import { readFolder } from '../files/folder.ts';
import { rawText, readTextFile } from '../files/raw-text.ts';
import { applyTogether } from '../files/write.ts';
import { migrationWordsOf } from '../languages/index.ts';
import { fillSentence } from '../languages/sentence.ts';
import { editsOf } from '../migration/edits.ts';
import { migrationJson } from '../migration/json.ts';
import { type Outcome, outcomeOf } from '../migration/outcome.ts';
import { type MigrationPlan, planMigration } from '../migration/plan.ts';
import { moveCells, type Speech, sumLine } from '../migration/screen.ts';
import { UsageError } from '../model/errors.ts';
import type { TextFile } from '../model/text-file.ts';
import { columns } from './columns.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { languageFor } from './options.ts';

export const migrateNormsCommand: Command = {
  name: 'migrate-norms',
  usage: '[path]',
  summary: {
    fr: 'passer les fiches d’un catalogue de normes au suivant',
    en: 'move the records from one catalogue of norms to the next',
  },
  examples: [
    'cpas-sec migrate-norms --to normes-2027.yaml',
    'cpas-sec migrate-norms',
    'cpas-sec migrate-norms --write',
  ],
  declare(declaration, say) {
    declaration
      .argument(
        '[path]',
        say({ fr: 'dossier de registres (celui-ci par défaut)', en: 'register folder (this one by default)' }),
      )
      .option(
        '--to <file>',
        say({
          fr: 'préparer le passage à un catalogue qui n’est pas encore dans norms/',
          en: 'prepare the move to a catalogue that is not in norms/ yet',
        }),
      )
      .option(
        '--write',
        say({ fr: 'changer les citations sûres dans les fichiers', en: 'change the sure citations in the files' }),
      )
      .option('--json', say({ fr: 'pour les machines', en: 'for machines' }));
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const path = operands[0] ?? '.';
  const coming = options.to === undefined ? undefined : comingFile(String(options.to), options);
  const plan = planMigration(readFolder(path), path, coming);
  const edits = editsOf(plan.moves, (file) => rawText(path, file));
  const write = options.write === true;
  if (write) applyTogether(path, edits.changes);
  const outcome = outcomeOf(plan.moves, edits, write);
  if (options.json === true) session.print(migrationJson(plan, outcome));
  else await print(session, { root: path, plan, outcome, coming });
  return outcome.open.length > 0 ? 1 : 0;
}

function comingFile(name: string, options: Options): TextFile {
  if (options.write === true) throw new UsageError('write-and-to', { file: name });
  return readTextFile(name);
}

interface Printed {
  readonly root: string;
  readonly plan: MigrationPlan;
  readonly outcome: Outcome;
  readonly coming: TextFile | undefined;
}

async function print(session: Session, { root, plan, outcome, coming }: Printed): Promise<void> {
  const language = await languageFor(session, plan.language);
  const words = await migrationWordsOf(language.code);
  const speech: Speech = { root, words, language };
  if (plan.catalogues.length === 0) session.tell(words.noCatalogue);
  if (plan.moves.length === 0) {
    if (plan.catalogues.length > 0) session.print(`${words.nothing}\n`);
    return;
  }
  session.print(columns(plan.moves.map((move) => moveCells(move, outcome, speech))));
  session.print(`\n${sumLine(outcome, speech)}\n`);
  if (outcome.written || outcome.sure.length === 0) return;
  const next = coming === undefined ? words.howToWrite : fillSentence(words.howToGoOn, { file: coming.path });
  session.print(`${next}\n`);
}
