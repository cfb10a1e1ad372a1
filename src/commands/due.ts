import { agendaOf, choose, type Due, sortedDues } from '../agenda/agenda.ts';
import type { AgendaContext } from '../agenda/page.ts';
import { usualHorizon } from '../deadlines/deadline.ts';
import { readFolder } from '../files/folder.ts';
import { deadlineTextsOf } from '../languages/index.ts';
import { load } from '../load.ts';
import { addPeriod, type Day } from '../model/day.ts';
import { UsageError } from '../model/errors.ts';
import { registerNames } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { shownPath } from '../reports/report.ts';
import { attemptEach } from '../visits/attempt-each.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { type AgendaFormat, agendaFormats, printAgenda, writeIcs } from './due-output.ts';
import { tellFailed } from './failed-folders.ts';
import { foldersOf } from './folders.ts';
import { dayOption, languageFor, periodOption } from './options.ts';

export const dueCommand: Command = {
  name: 'due',
  usage: '[path...]',
  summary: {
    fr: 'dire ce qu’il y a à faire : en retard, puis bientôt dû',
    en: 'say what there is to do: overdue, then due soon',
  },
  examples: [
    'cpas-sec due',
    'cpas-sec due --within 3m --person c-lambert',
    'cpas-sec due --overdue --format md > a-faire.md',
    'cpas-sec due --ics echeances.ics',
  ],
  declare(declaration, say) {
    declaration
      .argument(
        '[path...]',
        say({ fr: 'dossiers de registres (celui-ci par défaut)', en: 'register folders (this one by default)' }),
      )
      .option(
        '--within <period>',
        say({
          fr: 'regarder jusque-là : 30j, 6s, 3m, 1a (30j par défaut)',
          en: 'look so far ahead: 30d, 6w, 3m, 1y (30d by default)',
        }),
      )
      .option(
        '--overdue',
        say({ fr: 'seulement ce qui est en retard ou sans date', en: 'only what is overdue or has no day' }),
      )
      .option(
        '--person <id>',
        say({ fr: 'seulement ce dont cette personne est chargée', en: 'only what this person is in charge of' }),
      )
      .option('--as-of <day>', say({ fr: 'à cette date (AAAA-MM-JJ)', en: 'as of this day (YYYY-MM-DD)' }))
      .option(
        '--format <format>',
        say({ fr: 'pretty (à lire), md ou json', en: 'pretty (to read), md or json' }),
        'pretty',
      )
      .option(
        '--ics <file>',
        say({
          fr: 'écrire un agenda iCalendar : tout, ou jusqu’à --within',
          en: 'write an iCalendar file: all, or up to --within',
        }),
      )
      .option(
        '--show-personal',
        say({
          fr: 'nommer les personnes aussi hors de l’écran (md, json, ics)',
          en: 'name people outside the screen too (md, json, ics)',
        }),
      );
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const today = dayOption(options.asOf) ?? session.today;
  const within = periodOption(options.within);
  const format = formatOption(options.format);
  const paths = await foldersOf(operands);
  const { results: read, failed } = await attemptEach(paths, async (path) => readCentre(path, today));
  const person = personOption(options.person, read);
  const dues = sortedDues(read.flatMap((centre) => centre.dues)).filter(
    ({ deadline }) => person === undefined || deadline.who === person,
  );
  const language = await languageFor(session, read[0]?.repository.settings.data.languages[0]);
  const [texts, { normsOf, shippedNorms }] = await Promise.all([
    deadlineTextsOf(language.code),
    import('../norms/norm-set.ts'),
  ]);
  const [only, ...others] = read;
  const norms = only === undefined || others.length > 0 ? shippedNorms : normsOf(only.repository);
  if (read.some(({ incomplete }) => incomplete)) session.tell(texts.words.incomplete);
  const ics = options.ics === undefined ? undefined : String(options.ics);
  const until = within === undefined && ics !== undefined ? undefined : addPeriod(today, within ?? usualHorizon);
  const isForScreen = format === 'pretty' && ics === undefined;
  const context: AgendaContext = {
    today,
    until,
    overdueOnly: options.overdue === true,
    language,
    texts,
    severalCentres: paths.length > 1,
    namesPeople: isForScreen || options.showPersonal === true,
    cite: (norm) => (norms.find(norm) === undefined ? undefined : norms.citation(norm, language.code)),
  };
  const choice = choose(dues, today, until);
  await (ics === undefined ? printAgenda(format, choice, context, session) : writeIcs(ics, choice, context, session));
  tellFailed(session, language, failed);
  return failed.length === 0 ? 0 : 2;
}

interface Centre {
  readonly repository: Repository;
  readonly dues: readonly Due[];
  readonly incomplete: boolean;
}

function readCentre(path: string, today: Day): Centre {
  const { repository } = load(readFolder(path));
  if (repository === undefined) throw new UsageError('faulty-settings', { path });
  const dues = agendaOf({ repository, today, revision: '' }, (file) => shownPath(path, file));
  return { repository, dues, incomplete: !registerNames.every(repository.isComplete) };
}

function formatOption(value: unknown): AgendaFormat {
  const known = agendaFormats.find((one) => one === value);
  if (known === undefined)
    throw new UsageError('unknown-format', { name: String(value), known: agendaFormats.join(', ') });
  return known;
}

/** The id of a person whom one of the centres knows; undefined when the option was not given. */
function personOption(value: unknown, read: readonly Centre[]): string | undefined {
  if (value === undefined) return undefined;
  const known = read.flatMap(({ repository }) => repository.entries('people').map(({ id }) => id));
  if (known.includes(String(value))) return String(value);
  const suggestion = suggestionFor(String(value), known);
  throw new UsageError('unknown-person', { name: String(value), ...(suggestion ? { suggestion } : {}) });
}
