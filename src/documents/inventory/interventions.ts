import type { InterventionColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { numberParts } from '../../rules/interventions.ts';
import { sayer } from '../said.ts';
import type { Contents, InventoryContext, Layout, Row } from './inventory.ts';
import { inLines, nameIn, namesIn, personIn, required } from './names.ts';
import { printerOf, tableGroup } from './printer.ts';

type Intervention = Entry<Registers['interventions']>;

const layout: Layout<InterventionColumn> = {
  number: ['text', 10],
  announcedOn: ['day', 12],
  agreedOn: ['day', 12],
  agreedBy: ['text', 20],
  startedOn: ['day', 12],
  endedOn: ['day', 12],
  by: ['text', 22],
  supplier: ['text', 22],
  nature: ['text', 20],
  description: ['text', 50],
  planned: ['boolean', 9],
  assets: ['text', 30],
  applications: ['text', 30],
  result: ['text', 50],
  witnessedBy: ['text', 20],
  who: ['text', 24],
  what: ['text', 50],
  outcome: ['text', 50],
};

const onPaper: readonly InterventionColumn[] = ['who', 'what', 'outcome'];
const sheetColumns = (Object.keys(layout) as InterventionColumn[]).filter((name) => !onPaper.includes(name));

/** The interventions that bear a number of the year, in the order of their numbers. */
export function interventionContents(context: InventoryContext): Contents | undefined {
  const all = context.facts.repository.entries('interventions');
  if (all.length === 0) return undefined;
  const texts = context.words.interventions;
  const print = printerOf(context, layout, texts);
  const rows = all
    .filter(({ data }) => numberParts(data).year === context.year)
    .toSorted((one, other) => inByteOrder(one.data.number, other.data.number))
    .map((one) => rowOf(context, one));
  const table = print.table(texts.caption, ['number', 'announcedOn', 'startedOn', 'who', 'what', 'outcome'], rows);
  const part = { title: texts.part, lines: [], groups: [tableGroup('', table)] };
  return { lines: [], parts: rows.length === 0 ? [] : [part], sheet: print.sheet(rows, sheetColumns) };
}

function rowOf(context: InventoryContext, intervention: Intervention): Row<InterventionColumn> {
  const { data } = intervention;
  const { language, words } = context;
  const { natures, ended } = words.interventions;
  const say = sayer(language, intervention);
  const description = say.needed(data.description, 'description');
  const by = personIn(context, data.by);
  const supplier = nameIn(context, 'processors', data.supplier);
  const result = say.optional(data.result, 'result');
  const end = data.endedOn === undefined ? '' : phrase(ended, { day: words.shortDay(data.endedOn) });
  return {
    number: data.number,
    announcedOn: data.announcedOn,
    agreedOn: data.agreedOn,
    agreedBy: personIn(context, data.agreedBy),
    startedOn: data.startedOn,
    endedOn: data.endedOn,
    ...{ by, supplier, nature: natures[data.nature], description, planned: data.planned },
    assets: namesIn(context, 'assets', data.assets),
    applications: namesIn(context, 'applications', data.applications),
    result,
    witnessedBy: personIn(context, data.witnessedBy),
    who: required(inLines([by, supplier]), intervention, 'by'),
    what: inLines([natures[data.nature], description]),
    outcome: inLines([result, end]),
  };
}
