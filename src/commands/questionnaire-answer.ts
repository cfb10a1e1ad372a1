import type { Command as Declaration } from 'commander';
import { answerByFlags } from '../answering/by-flags.ts';
import { confirmAll } from '../answering/confirm-all.ts';
import { type Desk, factsIn, openDesk } from '../answering/desk.ts';
import type { Sheet } from '../answering/sheet.ts';
import { openQuestions } from '../answering/situation.ts';
import { type Speech, say } from '../answering/speech.ts';
import { type Walking, walk } from '../answering/walk.ts';
import type { Flags } from '../ask/question.ts';
import { answerWordsOf, checkTextsOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { UsageError } from '../model/errors.ts';
import { lineDiff } from '../registers/line-diff.ts';
import { paintFor } from '../reports/paint.ts';
import { isSent } from '../rules/questionnaires.ts';
import type { ExitCode, Options, Say, Session } from './command.ts';
import { dayOption, languageFor } from './options.ts';

/** The flags of `questionnaire answer`: every question has one, so that scripts need no terminal. */
export function declareAnswerOptions(declaration: Declaration, say: Say): void {
  const several = (value: string, before: readonly string[] | undefined): readonly string[] => [
    ...(before ?? []),
    value,
  ];
  declaration
    .option('--question <id>', say({ fr: 'répondre à cette seule question', en: 'answer this question only' }))
    .option('--value <value>', say({ fr: 'la réponse', en: 'the answer' }))
    .option('--explanation <text>', say({ fr: 'l’explication', en: 'the explanation' }))
    .option('--action <id>', say({ fr: 'action du plan (répétable)', en: 'action of the plan (repeatable)' }), several)
    .option('--due <day>', say({ fr: 'conforme pour ce jour (AAAA-MM-JJ)', en: 'compliant by this day (YYYY-MM-DD)' }))
    .option(
      '--evidence <path>',
      say({ fr: 'fichier de preuve (répétable)', en: 'file as proof (repeatable)' }),
      several,
    )
    .option('--confirm', say({ fr: 'confirmer la proposition', en: 'confirm the proposal' }))
    .option(
      '--confirm-all',
      say({
        fr: 'confirmer toutes les propositions appuyées que rien ne contredit',
        en: 'confirm all proposals that have proof and no contradiction',
      }),
    )
    .option('--dry-run', say({ fr: 'start, answer : ne rien écrire', en: 'start, answer: write nothing' }));
}

export interface AnswerRequest {
  readonly year: number;
  /** The register folder. */
  readonly folder: string;
  readonly options: Options;
}

/** Answers the questionnaire of a year: question by question at the terminal, or by flags. */
export async function answerQuestionnaire(session: Session, request: AnswerRequest): Promise<ExitCode> {
  const { year, folder, options } = request;
  const facts = factsIn(folder, dayOption(options.asOf) ?? session.today);
  const language = await languageFor(session, facts.repository.settings.data.languages[0]);
  const speech = await speechFor(session, language);
  const { desk, sheet } = openDesk(folder, year, facts, language);
  checkNotSent(desk, language);
  const writes = options.dryRun !== true;
  const flags = flagsFrom(options);
  const ask = session.askIn?.(speech.texts.words);
  const walking: Walking = { desk, talk: { ask, flags, speech, facts }, writes, show: session.tell };
  const ended = await ending(sheet, walking, options);
  report(session, { before: sheet, after: ended.sheet, writes, speech });
  if (ended.brokenOff) {
    session.tell(say(speech, 'interrupted'));
    return 130;
  }
  const open = openQuestions(desk, ended.sheet).length;
  session.tell(open === 0 ? say(speech, 'nothingOpen') : `${plural(speech.texts.words.open, open, language)}.`);
  return 0;
}

/** What was sent is the proof of what was said. */
function checkNotSent({ questionnaire, facts }: Desk, language: Language): void {
  const { year, sentOn } = questionnaire.data;
  if (sentOn === undefined || !isSent(questionnaire, facts.today)) return;
  const values = { year, day: language.formatDay(sentOn), path: questionnaire.at().file };
  throw new UsageError('questionnaire-sent', values);
}

async function speechFor({ colour, width }: Session, language: Language): Promise<Speech> {
  const [texts, checks] = await Promise.all([answerWordsOf(language.code), checkTextsOf(language.code)]);
  return { language, texts, checks, paint: await paintFor(colour), width: Math.min(width ?? 80, 100) };
}

async function ending(sheet: Sheet, walking: Walking, options: Options) {
  const { desk, talk, writes, show } = walking;
  if (options.confirmAll === true) {
    const { count, ...rest } = confirmAll(desk, sheet, writes);
    show(`${plural(talk.speech.texts.words.confirmed, count, talk.speech.language)}.`);
    return { ...rest, brokenOff: false };
  }
  const evidence = (options.evidence ?? []) as readonly string[];
  if (options.question !== undefined) {
    return await answerByFlags(sheet, { question: String(options.question), evidence }, walking);
  }
  const stray = [...Object.keys(talk.flags), ...(evidence.length > 0 ? ['evidence'] : [])][0];
  if (stray !== undefined) throw new UsageError('answer-without-question', { flag: `--${stray}` });
  if (talk.ask === undefined && openQuestions(desk, sheet).length > 0)
    throw new UsageError('no-terminal', { flags: '--question, --value, --confirm, --confirm-all' });
  return await walk(sheet, walking);
}

/** Several actions travel in one text, parted by commas: ids hold none. */
function flagsFrom({ value, explanation, action, due, confirm }: Options): Flags {
  const given = {
    value,
    explanation,
    action: Array.isArray(action) ? action.join(',') : undefined,
    due,
    confirm: confirm === true ? 'yes' : undefined,
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, one]) => (one === undefined ? [] : [[name, String(one)]])),
  );
}

interface Ended {
  readonly before: Sheet;
  readonly after: Sheet;
  readonly writes: boolean;
  readonly speech: Speech;
}

function report(session: Session, { before, after, writes, speech }: Ended): void {
  const { path } = after;
  if (before.text === after.text) session.tell(say(speech, 'unchanged', { path }));
  else if (writes) session.tell(say(speech, 'saved', { path }));
  else {
    session.tell(say(speech, 'wouldWrite', { path }));
    session.print(`${lineDiff(before.text, after.text).join('\n')}\n`);
  }
}
