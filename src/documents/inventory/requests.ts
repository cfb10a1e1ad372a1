import type { RequestColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import { deadlineOf, type Request, receivedRequests } from '../../rules/requests.ts';
import { sayer } from '../said.ts';
import type { Contents, InventoryContext, Layout, Row } from './inventory.ts';
import { inLines, namesIn, personIn, wordOf } from './names.ts';
import { printerOf, tableGroup } from './printer.ts';

const layout: Layout<RequestColumn> = {
  reference: ['text', 16],
  receivedOn: ['day', 12],
  channel: ['text', 12],
  right: ['text', 20],
  audience: ['text', 14],
  activities: ['text', 30],
  identity: ['text', 40],
  dueOn: ['day', 12],
  extended: ['day', 12],
  handledBy: ['text', 20],
  answeredOn: ['day', 12],
  outcome: ['text', 30],
  reason: ['text', 40],
  recipientsToldOn: ['day', 12],
  answer: ['text', 40],
};

const sheetColumns = (Object.keys(layout) as RequestColumn[]).filter((name) => name !== 'answer');
const paperColumns = ['reference', 'receivedOn', 'right', 'identity', 'dueOn', 'answer'] as const;

/** The requests received in the year, by day. */
export function requestContents(context: InventoryContext): Contents | undefined {
  const all = receivedRequests(context.facts);
  if (all.length === 0) return undefined;
  const texts = context.words.requests;
  const print = printerOf(context, layout, texts);
  const rows = all
    .filter(({ data }) => data.receivedOn.startsWith(`${context.year}-`))
    .toSorted((one, other) => inByteOrder(one.data.receivedOn, other.data.receivedOn))
    .map((one) => rowOf(context, one));
  const part = {
    title: texts.part,
    lines: [],
    groups: [tableGroup('', print.table(texts.caption, paperColumns, rows))],
  };
  return { lines: [], parts: rows.length === 0 ? [] : [part], sheet: print.sheet(rows, sheetColumns) };
}

function rowOf(context: InventoryContext, request: Request): Row<RequestColumn> {
  const { id, data } = request;
  const { words, language, facts } = context;
  const texts = words.requests;
  const say = sayer(language, request);
  const outcome = wordOf(texts.outcomes, data.outcome);
  const reason = say.optional(data.reason, 'reason');
  return {
    reference: data.reference ?? id,
    receivedOn: data.receivedOn,
    channel: wordOf(texts.channels, data.channel),
    right: texts.rights[data.right],
    audience: wordOf(texts.audiences, data.audience),
    activities: namesIn(context, 'processing-activities', data.activities),
    identity: identityOf(context, request),
    dueOn: deadlineOf(data, facts),
    extended: data.extension?.announcedOn,
    handledBy: personIn(context, data.handledBy),
    answeredOn: data.answeredOn,
    ...{ outcome, reason, recipientsToldOn: data.recipientsToldOn },
    answer: inLines([data.answeredOn === undefined ? '' : words.shortDay(data.answeredOn), outcome, reason]),
  };
}

function identityOf({ words, language }: InventoryContext, request: Request) {
  const { identity } = request.data;
  const { checked, asked } = words.requests.identity;
  const line = (form: string, day: string | undefined): string =>
    day === undefined ? '' : phrase(form, { day: words.shortDay(day) });
  const how = sayer(language, request).optional(identity?.how, 'identity', 'how');
  return inLines([line(asked, identity?.askedOn), line(checked, identity?.checkedOn), how]);
}
