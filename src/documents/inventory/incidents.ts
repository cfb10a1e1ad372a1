import { localDay } from '../../clocks/instant.ts';
import type { IncidentColumn } from '../../languages/inventory-words.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import { knownIncidents } from '../../rules/incidents.ts';
import { inPhrase } from '../said.ts';
import { incidentRow } from './incident-row.ts';
import type { Contents, InventoryContext, Layout } from './inventory.ts';
import { printerOf, tableGroup } from './printer.ts';

const layout: Layout<IncidentColumn> = {
  id: ['text', 10],
  title: ['text', 34],
  detectedAt: ['text', 17],
  awareAt: ['text', 17],
  reportedBy: ['text', 20],
  toldAdviserAt: ['text', 17],
  description: ['text', 50],
  cause: ['text', 30],
  impact: ['text', 24],
  affected: ['text', 30],
  activities: ['text', 30],
  data: ['text', 30],
  persons: ['text', 30],
  personCount: ['number', 10],
  recordCount: ['number', 12],
  breach: ['boolean', 10],
  risk: ['text', 14],
  reason: ['text', 40],
  consequences: ['text', 40],
  notifiedAt: ['text', 17],
  notificationReference: ['text', 20],
  delayReasons: ['text', 30],
  toldPersonsAt: ['text', 17],
  toldPersonsHow: ['text', 30],
  notToldReason: ['text', 40],
  toldCouncilOn: ['day', 12],
  measures: ['text', 50],
  closedOn: ['day', 12],
};

const names = Object.keys(layout) as IncidentColumn[];
const recordColumns = names.filter((name) => name !== 'id' && name !== 'title');
const tableColumns = ['id', 'title', 'detectedAt', 'breach', 'notifiedAt', 'closedOn'] as const;

/** The incidents noticed in the year: a table of all, then a sheet for each. */
export function incidentContents(context: InventoryContext): Contents | undefined {
  const all = knownIncidents(context.facts);
  if (all.length === 0) return undefined;
  const texts = context.words.incidents;
  const print = printerOf(context, layout, texts);
  const rows = all
    .filter(({ data }) => localDay(data.detectedAt).startsWith(`${context.year}-`))
    .toSorted((one, other) => inByteOrder(localDay(one.data.detectedAt), localDay(other.data.detectedAt)))
    .map((one) => incidentRow(context, one));
  const records = rows.map((row) =>
    print.record(inPhrase('{id} : {title}', { id: String(row.id), title: row.title }), recordColumns, row),
  );
  const parts = [
    {
      title: texts.parts.overview,
      lines: [],
      groups: [tableGroup('', print.table(texts.caption, tableColumns, rows))],
    },
    { title: texts.parts.records, lines: [], groups: records },
  ];
  return { lines: [], parts: rows.length === 0 ? [] : parts, sheet: print.sheet(rows) };
}
