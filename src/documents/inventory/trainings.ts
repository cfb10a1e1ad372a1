import type { TrainingColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { sayer } from '../said.ts';
import type { Contents, InventoryContext, Layout, Row } from './inventory.ts';
import { inLines, namesIn, personIn, wordOf } from './names.ts';
import { printerOf, tableGroup } from './printer.ts';

type Training = Entry<Registers['trainings']>;

const layout: Layout<TrainingColumn> = {
  on: ['day', 12],
  subject: ['text', 50],
  kind: ['text', 18],
  audience: ['text', 40],
  participants: ['text', 40],
  hours: ['number', 8],
  givenBy: ['text', 30],
  planned: ['boolean', 9],
  id: ['text', 24],
  who: ['text', 40],
  when: ['text', 12],
};

const onPaper: readonly TrainingColumn[] = ['who', 'when'];
const sheetColumns = (Object.keys(layout) as TrainingColumn[]).filter((name) => !onPaper.includes(name));

/** The actions of the year, by day. */
export function trainingContents(context: InventoryContext): Contents | undefined {
  const all = context.facts.repository.entries('trainings');
  if (all.length === 0) return undefined;
  const texts = context.words.trainings;
  const print = printerOf(context, layout, texts);
  const rows = all
    .filter(({ data }) => data.on.startsWith(`${context.year}-`))
    .toSorted((one, other) => inByteOrder(one.data.on, other.data.on))
    .map((one) => rowOf(context, one));
  const table = print.table(texts.caption, ['when', 'subject', 'kind', 'who', 'hours', 'givenBy'], rows);
  const part = { title: texts.part, lines: [], groups: [tableGroup('', table)] };
  return { lines: [], parts: rows.length === 0 ? [] : [part], sheet: print.sheet(rows, sheetColumns) };
}

function rowOf(context: InventoryContext, training: Training): Row<TrainingColumn> {
  const { id, data } = training;
  const { language, words } = context;
  const { kinds, everyone, ahead } = words.trainings;
  const say = sayer(language, training);
  const written = say.optional(data.audience, 'audience');
  const all = data.everyone === true && written === '' ? everyone : '';
  const audience = inLines([written, all, namesIn(context, 'services', data.services)]);
  const participants = inLines((data.participants ?? []).map((person) => personIn(context, person)));
  const day = words.shortDay(data.on);
  const isAhead = data.on > context.facts.today;
  return {
    ...{ id, on: data.on, audience, participants, hours: data.hours, planned: isAhead },
    subject: say.needed(data.subject, 'subject'),
    kind: wordOf(kinds, data.kind),
    givenBy: say.optional(data.givenBy, 'givenBy'),
    who: inLines([audience, participants]),
    when: isAhead ? phrase(ahead, { day }) : day,
  };
}
