import { readFolder } from '../files/folder.ts';
import { hashFiles } from '../files/hash-files.ts';
import { type Original, readOriginal } from '../files/original.ts';
import { applyChanges } from '../files/write.ts';
import { planTextsOf } from '../languages/index.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import type { Facts } from '../model/repository.ts';
import { normsOf } from '../norms/norm-set.ts';
import { adoptInFiles } from '../plan/adopt-in-files.ts';
import { actionsToAdopt, adoptingDecision } from '../plan/adopting.ts';
import { adoptionsOf } from '../plan/adoptions.ts';
import { comparedMoves } from '../plan/compared-moves.ts';
import { planBudget } from '../plan/plan-budget.ts';
import { planGaps, unmetNorms } from '../plan/plan-gaps.ts';
import { planPeriod } from '../plan/plan-period.ts';
import type { PlanSpeech } from '../plan/plan-said.ts';
import { printDiff } from '../plan/print-adopted.ts';
import { budgetCells, budgetCsv, budgetJson, budgetNotes } from '../plan/print-budget.ts';
import { gapsJson, printGaps } from '../plan/print-gaps.ts';
import { movesJson, printMoves } from '../plan/print-moves.ts';
import { validate } from '../validate.ts';
import { columns } from './columns.ts';
import type { ExitCode, Options, Session } from './command.ts';
import { dayOption, languageFor, yearOption } from './options.ts';

/** What every action on the plan needs: the registers, what the rules found, the words, the arguments. */
export interface PlanCall {
  readonly session: Session;
  readonly options: Options;
  readonly root: string;
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
  readonly speech: PlanSpeech;
  /** The decision named behind the action. */
  readonly decision: string | undefined;
  readonly format: string;
}

/** Reads the registers and judges them as of the day. UsageError for faulty settings or an unknown format. */
export async function readPlan(session: Session, options: Options, decision: string | undefined): Promise<PlanCall> {
  const root = String(options.repository);
  const today = dayOption(options.asOf) ?? session.today;
  const format = options.json === true ? 'json' : String(options.format);
  const known = ['pretty', 'json', 'csv'];
  if (!known.includes(format)) throw new UsageError('unknown-format', { name: format, known: known.join(', ') });
  const { repository, diagnostics } = await validate(readFolder(root), { today, revision: '' }, (paths) =>
    hashFiles(root, paths),
  );
  if (repository === undefined) throw new UsageError('faulty-settings', { path: root });
  const language = await languageFor(session, repository.settings.data.languages[0]);
  const speech = { language, texts: await planTextsOf(language.code) };
  return { session, options, root, facts: { repository, today, revision: '' }, diagnostics, speech, decision, format };
}

/** Norms that are not met and that no open action works on; exit code 1 when there are some. */
export async function printPlanGaps({ session, facts, diagnostics, speech, format }: PlanCall): Promise<ExitCode> {
  const gaps = planGaps(facts, diagnostics);
  const unmet = unmetNorms(facts, diagnostics).length;
  const page = { today: facts.today, gaps, unmet, norms: normsOf(facts.repository) };
  session.print(format === 'json' ? gapsJson(page, speech) : printGaps(page, speech));
  return gaps.length === 0 ? 0 : 1;
}

/** What the plan costs by domain, year and kind. */
export async function printPlanBudget({ session, options, facts, speech, format }: PlanCall): Promise<ExitCode> {
  const period = planPeriod(facts, yearOption(options.from));
  const budget = planBudget(facts, period);
  if (format === 'csv') session.print(budgetCsv(budget, speech));
  else if (format === 'json') session.print(budgetJson(budget, period));
  else {
    const { head, foot } = budgetNotes(budget, period, speech);
    const table = budget.rows.length === 0 ? `${speech.texts.words.noBudget}\n` : columns(budgetCells(budget, speech));
    session.print([`${head}\n`, table, ...(foot === '' ? [] : [`${foot}\n`])].join('\n'));
  }
  return 0;
}

/** What is no longer as a decision fixed it. */
export async function printPlanMoves({ session, options, facts, speech, format }: PlanCall): Promise<ExitCode> {
  const adoptions = adoptionsOf(facts);
  if (adoptions.length === 0) throw new UsageError('never-adopted');
  const asked = options.since === undefined ? undefined : String(options.since);
  const since = adoptions.find(({ id }) => id === asked);
  if (asked !== undefined && since === undefined)
    throw new UsageError('no-such-adoption', { name: asked, known: adoptions.map(({ id }) => id).join(', ') });
  const compared = comparedMoves(facts, since);
  session.print(
    format === 'json'
      ? movesJson(compared, facts.today)
      : compared.map((moves) => printMoves(moves, facts.today, speech)).join('\n'),
  );
  return 0;
}

/** Writes what a decision fixed into the open actions of the plan; with `--dry-run` shows the lines. */
export async function adoptPlan({ session, options, root, facts, speech, decision }: PlanCall): Promise<ExitCode> {
  if (decision === undefined) throw new UsageError('no-decision-named');
  const adopting = adoptingDecision(facts, decision);
  const actions = actionsToAdopt(facts, adopting);
  const originals = new Map<string, Original>();
  const files = adoptInFiles(actions, decision, (path) => {
    const original = readOriginal(root, path);
    originals.set(path, original);
    return original.text;
  });
  const { words } = speech.texts;
  if (options.dryRun === true) session.print(printDiff(files));
  else
    applyChanges(
      root,
      files.map(({ path, text }) => ({
        path,
        bytes: Buffer.from(text, 'utf8'),
        before: originals.get(path)?.hash ?? null,
      })),
    );
  const told = plural(options.dryRun === true ? words.wouldAdopt : words.adopted, actions.length, speech.language);
  session.tell(fillSentence(told, { decision, files: files.map(({ path }) => path).join(', ') }));
  return 0;
}
