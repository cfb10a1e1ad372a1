import { readFolder } from '../files/folder.ts';
import { hashFiles } from '../files/hash-files.ts';
import { applyChanges, staleChanges } from '../files/write.ts';
import type { BaselineWord } from '../languages/baseline-words.ts';
import { inSeries } from '../languages/in-series.ts';
import { baselineWordsOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Day } from '../model/day.ts';
import { UsageError } from '../model/errors.ts';
import type { Folder } from '../model/text-file.ts';
import { type Baseline, baselineFile, baselineSeverities } from '../registers/baseline.ts';
import { baselineText } from '../registers/baseline-text.ts';
import { validate } from '../validate.ts';
import { attemptEach } from '../visits/attempt-each.ts';
import { type BaselinePlan, planBaseline } from '../visits/baseline-plan.ts';
import { baselineOf } from '../visits/known-findings.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { tellFailed } from './failed-folders.ts';
import { foldersOf } from './folders.ts';
import { dayOption, languageFor } from './options.ts';

export const baselineCommand: Command = {
  name: 'baseline',
  usage: '[path...]',
  summary: {
    fr: 'noter les constats d’aujourd’hui comme connus, pour ne voir que les nouveaux',
    en: 'note the findings of today as known, to see new ones only',
  },
  examples: ['cpas-sec baseline', 'cpas-sec baseline --add-new', 'cpas-sec baseline --check'],
  declare(declaration, say) {
    declaration
      .argument(
        '[path...]',
        say({ fr: 'dossiers de registres (celui-ci par défaut)', en: 'register folders (this one by default)' }),
      )
      .option('--add-new', say({ fr: 'noter aussi les nouveaux constats', en: 'note the new findings too' }))
      .option(
        '--check',
        say({
          fr: 'ne rien écrire ; échouer si des constats connus sont réglés',
          en: 'write nothing; fail if known findings are mended',
        }),
      )
      .option('--as-of <day>', say({ fr: 'juger à cette date (AAAA-MM-JJ)', en: 'judge as of this day (YYYY-MM-DD)' }));
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const today = dayOption(options.asOf) ?? session.today;
  const check = options.check === true;
  let stale = false;
  const { failed } = await attemptEach(await foldersOf(operands), async (path) => {
    const { plan, first, main } = await planFor(path, today, options.addNew === true);
    const language = await languageFor(session, main);
    const words = await baselineWordsOf(language.code);
    if (!check && !(first && plan.known.length === 0)) write(path, plan);
    const said = check ? checkedLine(plan, first, { words, language }) : writtenLine(plan, first, { words, language });
    session.print(`${fillSentence(language.words['report.repository'], { path })} ${said}\n`);
    for (const line of notes(plan, check, { words, language })) session.print(`${line}\n`);
    stale ||= check && plan.gone + plan.refused > 0;
  });
  if (failed.length > 0) tellFailed(session, await languageFor(session), failed);
  return failed.length > 0 ? 2 : stale ? 1 : 0;
}

interface Planned {
  readonly plan: BaselinePlan;
  /** There is no list yet. */
  readonly first: boolean;

  readonly main: string | undefined;
}

/** Where the settings are faulty no rule has judged: a list made then would miss nearly everything. */
async function planFor(path: string, today: Day, addNew: boolean): Promise<Planned> {
  const folder = readFolder(path);
  const before = readableBaseline(folder, path);
  const judged = await validate(folder, { today, revision: '' }, (paths) => hashFiles(path, paths));
  if (judged.repository === undefined) throw new UsageError('faulty-settings', { path });
  const plan = planBaseline({ found: judged.diagnostics, before, today, addNew });
  return { plan, first: before === undefined, main: judged.repository.settings.data.languages[0] };
}

/** A list that cannot be read whole is never written over: it would forget what it held. Other faults mend themselves. */
function readableBaseline(folder: Folder, path: string): Baseline | undefined {
  const unread = folder.faults.find((one) => one.path === baselineFile);
  const before = baselineOf(folder);
  const broken = before?.faults.find(({ code }) => !Object.hasOwn(baselineSeverities, code) && code !== 'file/empty');
  const line = unread?.line ?? broken?.at.line;
  if (line !== undefined) throw new UsageError('faulty-baseline', { path, line });
  return before;
}

function write(path: string, { known }: BaselinePlan): void {
  const change = { path: baselineFile, bytes: Buffer.from(baselineText(known), 'utf8') };
  applyChanges(path, staleChanges(path, [change]));
}

interface Speech {
  readonly words: Readonly<Record<BaselineWord, string>>;
  readonly language: Language;
}

function writtenLine(plan: BaselinePlan, first: boolean, { words, language }: Speech): string {
  if (first) return plan.added === 0 ? words.none : plural(words.created, plan.added, language);
  const counted = (['kept', 'gone', 'refused', 'added', 'notAdded'] as const).filter(
    (one) => one === 'kept' || plan[one] > 0,
  );
  return sentence(
    counted.map((one) => plural(words[one], plan[one], language)),
    language,
  );
}

function checkedLine({ kept, gone, refused }: BaselinePlan, first: boolean, { words, language }: Speech): string {
  if (first) return words.noList;
  const told = [
    plural(words.kept, kept, language),
    gone === 0 ? words.nothingGone : plural(words.wouldGo, gone, language),
    ...(refused === 0 ? [] : [plural(words.wouldRefuse, refused, language)]),
  ];
  return sentence(told, language);
}

const sentence = (parts: readonly string[], language: Language): string => `${inSeries(parts, language)}.`;

function notes({ never, doubtful }: BaselinePlan, check: boolean, { words, language }: Speech): readonly string[] {
  return [
    ...(doubtful === 0 ? [] : [plural(words.doubtful, doubtful, language)]),
    ...(check || never === 0 ? [] : [plural(words.never, never, language)]),
  ];
}
