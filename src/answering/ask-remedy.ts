import { answerTo, type Choice } from '../ask/question.ts';
import { isDay, yearEnd } from '../model/day.ts';
import type { Reply } from '../questionnaire/answer.ts';
import { closedActions, isDuePast, isRemedyPast } from '../questionnaire/remedies.ts';
import { isOpen } from '../rules/plan-actions.ts';
import { type Answer, admitsGap } from '../rules/questionnaires.ts';
import { remedyOf } from './card.ts';
import type { Situation } from './situation.ts';
import { type Speech, say, textIn } from './speech.ts';
import type { Answering, Talk } from './talk.ts';

type Remedy = Pick<Reply, 'actions' | 'due'> | 'again' | 'broken-off';

/** What will close a gap: an action of the plan, or a day. */
export async function askRemedy(
  { asked, answer: before, controlledYear }: Situation,
  { answer, confirmed }: Answering,
  talk: Talk,
): Promise<Remedy> {
  const { flags, ask } = talk;
  const { actions, due } = before ?? {};
  const isPast = isRemedyPast(talk.facts.repository, { actions, due }, controlledYear);
  const has = !isPast && (actions !== undefined || due !== undefined);
  if (flags.action !== undefined || flags.due !== undefined) return await remedyFromFlags(talk, controlledYear);
  if (!admitsGap(asked.question, answer)) return confirmed ? { actions, due } : {};
  if (has && (confirmed || ask === undefined)) return { actions, due };
  const picked = await pickAction(asked.question.norm, has ? before : undefined, talk);
  if (picked === undefined) return 'broken-off';
  if (picked === ':back') return 'again';
  if (picked === ':keep') return { actions, due };
  return picked === ':day'
    ? await askDay(talk, { initial: has ? due : undefined, controlledYear })
    : { actions: [picked] };
}

async function pickAction(
  norm: string | undefined,
  before: Answer | undefined,
  talk: Talk,
): Promise<string | undefined> {
  const { speech, flags, ask } = talk;
  const written = before && say(speech, 'keepRemedy', { value: remedyOf(before, speech) });
  const choices = [
    ...(written === undefined ? [] : [{ value: ':keep', name: written }]),
    { value: ':day', name: say(speech, 'giveDay') },
    { value: ':back', name: say(speech, 'back') },
    ...actionChoices(norm, talk),
  ];
  const message = `${say(speech, 'askAction')} (${say(speech, 'searchHint')})`;
  return await answerTo({ kind: 'choice', flag: 'action', or: ['due'], message, choices, searched: true }, flags, ask);
}

/** The open actions, those for the norm first. */
function actionChoices(norm: string | undefined, { facts, speech }: Talk): readonly Choice[] {
  const open = facts.repository.entries('plan').filter(isOpen);
  const isFor = (action: (typeof open)[number]): boolean => action.data.norms?.some((one) => one === norm) === true;
  return [...open.filter(isFor), ...open.filter((one) => !isFor(one))].map(({ id, data }) => ({
    value: id,
    name: shortened(textIn(speech, data.title), ` (${id}${data.year === undefined ? '' : `, ${data.year}`})`, speech),
  }));
}

/** One line each: the title gives way, not the id. */
function shortened(title: string, behind: string, { width }: Speech): string {
  const room = width - behind.length - 3;
  return (title.length > room ? `${title.slice(0, Math.max(room - 1, 10))}…` : title) + behind;
}

async function remedyFromFlags(talk: Talk, controlledYear: number): Promise<Remedy> {
  const { flags } = talk;
  const { repository } = talk.facts;
  const known = repository.entries('plan').map(({ id }) => {
    const isClosed = closedActions(repository, [id], controlledYear).length > 0;
    return { value: id, name: id, closed: isClosed ? say(talk.speech, 'actionClosed') : undefined };
  });
  const message = say(talk.speech, 'askAction');
  const actions: string[] = [];
  for (const action of flags.action?.split(',') ?? []) {
    const id = await answerTo({ kind: 'choice', flag: 'action', message, choices: known }, { action }, undefined);
    if (id !== undefined) actions.push(id);
  }
  const due = flags.due === undefined ? {} : await askDay(talk, { controlledYear });
  return typeof due === 'string' ? due : { ...due, ...(actions.length === 0 ? {} : { actions }) };
}

interface DayAsked {
  readonly initial?: string | undefined;
  readonly controlledYear: number;
}

async function askDay({ speech, flags, ask }: Talk, { initial, controlledYear }: DayAsked): Promise<Remedy> {
  const isBack = (text: string): boolean => text === '<' && ask !== undefined;
  const wrong = (text: string) => {
    if (isBack(text)) return undefined;
    if (!isDay(text)) return say(speech, 'wantsDay');
    const end = speech.language.formatDay(yearEnd(controlledYear));
    return isDuePast(text, controlledYear) ? say(speech, 'wantsLaterDay', { end }) : undefined;
  };
  const day = await answerTo({ kind: 'text', flag: 'due', message: say(speech, 'askDay'), initial, wrong }, flags, ask);
  if (day === undefined) return 'broken-off';
  return day === '<' ? 'again' : { due: day };
}
