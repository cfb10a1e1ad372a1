import type { ProcessingColumn } from '../../languages/inventory-words.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { Activity } from '../../rules/activities.ts';
import { hasEnded } from '../../rules/in-force.ts';
import { countryOf, organisationOf } from '../organisation.ts';
import { activityRow } from './activity-row.ts';
import type { Contents, InventoryContext, Layout, Part } from './inventory.ts';
import { type Printer, printerOf, tableGroup } from './printer.ts';

const layout: Layout<ProcessingColumn> = {
  reference: ['text', 12],
  name: ['text', 34],
  role: ['text', 16],
  controller: ['text', 34],
  jointControllers: ['text', 30],
  dpo: ['text', 34],
  owner: ['text', 24],
  description: ['text', 50],
  purposes: ['text', 50],
  bases: ['text', 50],
  dataSubjects: ['text', 30],
  data: ['text', 40],
  special: ['text', 30],
  recipients: ['text', 40],
  processors: ['text', 30],
  transfers: ['text', 30],
  retention: ['text', 50],
  measures: ['text', 50],
  dpia: ['text', 24],
  onBehalfOf: ['text', 40],
  startedOn: ['day', 12],
  endedOn: ['day', 12],
  reviewedOn: ['day', 12],
};

const common: readonly ProcessingColumn[] = ['dpia', 'onBehalfOf', 'startedOn', 'endedOn', 'reviewedOn'];

/**
 * The columns in the order of the authorities' models, as we read them: the Belgian one goes from the purpose to the
 * data, the persons, the recipients and the periods; the French one begins with the days and the actors, and tells the
 * measures before the data. Neither is an official form.
 */
const modelColumns: Readonly<Record<'BE' | 'FR', readonly ProcessingColumn[]>> = {
  BE: [
    ...(['reference', 'name', 'role', 'owner', 'controller', 'jointControllers', 'dpo', 'description'] as const),
    ...(['purposes', 'bases', 'data', 'special', 'dataSubjects', 'recipients', 'processors', 'transfers'] as const),
    ...(['retention', 'measures', ...common] as const),
  ],
  FR: [
    ...(['name', 'reference', 'role', 'startedOn', 'reviewedOn', 'controller', 'dpo', 'jointControllers'] as const),
    ...(['owner', 'description', 'purposes', 'bases', 'measures', 'data', 'retention', 'special'] as const),
    ...(['dataSubjects', 'recipients', 'processors', 'transfers', 'dpia', 'onBehalfOf', 'endedOn'] as const),
  ],
};

/** GDPR art. 30(1)(a) to (g), and what helps to judge them. */
const controllerColumns: readonly ProcessingColumn[] = [
  ...(['reference', 'controller', 'jointControllers', 'dpo', 'owner', 'description', 'purposes', 'bases'] as const),
  ...(['dataSubjects', 'data', 'special', 'recipients', 'processors', 'transfers', 'retention', 'measures'] as const),
  ...(['dpia', 'startedOn', 'endedOn', 'reviewedOn'] as const),
];

/** GDPR art. 30(2)(a) to (d). */
const processorColumns: readonly ProcessingColumn[] = [
  ...(['reference', 'onBehalfOf', 'dpo', 'owner', 'description', 'purposes', 'dataSubjects', 'data'] as const),
  ...(['processors', 'transfers', 'retention', 'measures', 'startedOn', 'endedOn', 'reviewedOn'] as const),
];

type Known = { readonly activity: Activity; readonly row: ReturnType<typeof activityRow> };

/** A table of all activities, then a sheet for each: as controller, as processor, and those that ended. */
export function processingContents(context: InventoryContext): Contents | undefined {
  const { facts, words } = context;
  const all = facts.repository
    .entries('processing-activities')
    .map((activity) => ({ activity, row: activityRow(context, activity) }))
    .toSorted((one, other) => inByteOrder(one.row.reference, other.row.reference));
  if (all.length === 0) return undefined;
  const texts = words.processing;
  const print = printerOf(context, layout, texts);
  const ended = all.filter(({ activity }) => hasEnded(activity.data.endedOn, facts.today));
  const running = all.filter((one) => !ended.includes(one));
  const asProcessor = running.filter(isProcessor);
  const asController = running.filter((one) => !isProcessor(one));
  const rows = all.map(({ row }) => row);
  const overview = tableGroup(
    '',
    print.table(texts.caption, ['reference', 'name', 'role', 'owner', 'reviewedOn'], rows),
  );
  const parts = [
    { title: texts.parts.overview, lines: [], groups: [overview] },
    records(texts.parts.controller, print, asController),
    records(texts.parts.processor, print, asProcessor),
    records(texts.parts.ended, print, ended),
  ].filter(({ groups }) => groups.length > 0);
  return { lines: [texts.reading], parts, sheet: print.sheet(rows, modelColumns[countryOf(organisationOf(facts))]) };
}

const isProcessor = ({ activity }: Known): boolean => activity.data.role === 'processor';

const records = (title: string, print: Printer<ProcessingColumn>, some: readonly Known[]): Part => ({
  title,
  lines: [],
  groups: some.map((one) =>
    print.record(one.row.name, isProcessor(one) ? processorColumns : controllerColumns, one.row),
  ),
});
