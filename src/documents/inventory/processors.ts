import type { ProcessorColumn } from '../../languages/inventory-words.ts';
import { hasEnded } from '../../rules/in-force.ts';
import type { Contents, InventoryContext, Layout, Part, Row } from './inventory.ts';
import { type Printer, printerOf, tableGroup } from './printer.ts';
import { type Processor, processorRow } from './processor-row.ts';

const layout: Layout<ProcessorColumn> = {
  id: ['text', 18],
  name: ['text', 28],
  service: ['text', 40],
  category: ['text', 22],
  personalData: ['boolean', 12],
  enterpriseNumber: ['text', 16],
  address: ['text', 40],
  contact: ['text', 34],
  security: ['text', 34],
  activities: ['text', 40],
  data: ['text', 40],
  locations: ['text', 12],
  subProcessors: ['text', 30],
  contract: ['text', 16],
  signedOn: ['day', 12],
  startsOn: ['day', 12],
  endsOn: ['day', 12],
  tacitRenewal: ['boolean', 12],
  clauses: ['text', 40],
  auditedOn: ['day', 12],
  endedOn: ['day', 12],
};

const recordColumns = (Object.keys(layout) as ProcessorColumn[]).filter((name) => name !== 'id' && name !== 'name');
const tableColumns = ['name', 'service', 'contract', 'signedOn', 'endsOn', 'auditedOn'] as const;

interface Known {
  readonly processor: Processor;
  readonly row: ReturnType<typeof processorRow>;
}

/** A table of the running contracts, then a sheet for each supplier. */
export function processorContents(context: InventoryContext): Contents | undefined {
  const { repository, today } = context.facts;
  const all = repository
    .entries('processors')
    .map((processor) => ({ processor, row: processorRow(context, processor) }));
  if (all.length === 0) return undefined;
  const texts = context.words.processors;
  const print = printerOf(context, layout, texts);
  const ended = all.filter(({ processor }) => hasEnded(processor.data.endedOn, today));
  const running = all.filter((one) => !ended.includes(one));
  const processing = running.filter(({ processor }) => processor.data.processesPersonalData !== false);
  const others = running.filter((one) => !processing.includes(one));
  const table = print.table(texts.caption, tableColumns, rowsOf(running));
  const parts = [
    { title: texts.parts.overview, lines: [], groups: running.length === 0 ? [] : [tableGroup('', table)] },
    records(texts.parts.current, print, processing),
    records(texts.parts.others, print, others),
    records(texts.parts.ended, print, ended),
  ];
  return { lines: [], parts: parts.filter(({ groups }) => groups.length > 0), sheet: print.sheet(rowsOf(all)) };
}

const rowsOf = (some: readonly Known[]): readonly Row<ProcessorColumn>[] => some.map(({ row }) => row);

const records = (title: string, print: Printer<ProcessorColumn>, some: readonly Known[]): Part => ({
  title,
  lines: [],
  groups: some.map(({ row }) => print.record(row.name, recordColumns, row)),
});
