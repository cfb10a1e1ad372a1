import type { AccessColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import { groupBy } from '../../model/group-by.ts';
import { accessGroup } from './access-group.ts';
import { type AccessRow, type KnownAccess, knownAccesses, rowsByPerson } from './access-rows.ts';
import type { Contents, Group, InventoryContext, Layout, Part } from './inventory.ts';
import { type Printer, printerOf, tableGroup } from './printer.ts';

const layout: Layout<AccessColumn> = {
  target: ['text', 34],
  kind: ['text', 18],
  person: ['text', 24],
  service: ['text', 24],
  level: ['text', 14],
  profile: ['text', 20],
  reason: ['text', 40],
  grantedOn: ['day', 12],
  grantedBy: ['text', 20],
  reviewedOn: ['day', 12],
  reviewedBy: ['text', 20],
  withdrawnOn: ['day', 12],
  withdrawnBy: ['text', 20],
  keptUntil: ['day', 12],
  keptReason: ['text', 30],
  id: ['text', 30],
  targets: ['text', 60],
};

/** The spreadsheet has a row for each access, so it needs no list of targets. */
const sheetColumns = (Object.keys(layout) as AccessColumn[]).filter((name) => name !== 'targets');

/** The accesses of the day by what they open, then by person; those withdrawn stand last. */
export function accessContents(context: InventoryContext): Contents | undefined {
  const all = knownAccesses(context);
  if (all.length === 0) return undefined;
  const texts = context.words.accesses;
  const print = printerOf(context, layout, texts);
  const open = all.filter(({ withdrawn }) => !withdrawn);
  const people = groupBy(open, ({ access }) => access.data.person);
  const byTarget = groupBy(open, targetKey);
  const counts = { accesses: open.length, people: people.size, targets: byTarget.size };
  return {
    lines: [phrase(texts.summary, counts)],
    parts: [...partsByTarget(context, print, open), ...lists(context, print, all)],
    sheet: print.sheet(
      all.map(({ row }) => row),
      sheetColumns,
    ),
  };
}

const targetKey = ({ access: { data } }: KnownAccess): string => data.application ?? data.room ?? '';

/** One part for each sort of target; the applications of the network stand apart from the others. */
function partsByTarget(
  context: InventoryContext,
  print: Printer<AccessColumn>,
  open: readonly KnownAccess[],
): readonly Part[] {
  const { parts } = context.words.accesses;
  const partOf = (one: KnownAccess) => {
    const application = context.facts.repository.find('applications', one.access.data.application ?? '');
    if (application === undefined) return 'rooms';
    return application.data.kind === 'network' ? 'network' : 'applications';
  };
  return (['applications', 'network', 'rooms'] as const).map((part) => {
    const own = open.filter((one) => partOf(one) === part);
    const groups = [...groupBy(own, targetKey).values()].map((some) => accessGroup(context, print, some));
    return { title: parts[part], lines: [], groups };
  });
}

/** Administrators, persons, and what was withdrawn. */
function lists(context: InventoryContext, print: Printer<AccessColumn>, all: readonly KnownAccess[]): readonly Part[] {
  const { parts, captions } = context.words.accesses;
  const open = all.filter(({ withdrawn }) => !withdrawn);
  const admins = rowsByPerson(
    context,
    open.filter(({ access }) => access.data.level === 'admin'),
  );
  const gone = all.filter(({ withdrawn }) => withdrawn).map(({ row }) => row);
  const part = (title: string, group: Group): Part => ({ title, lines: [], groups: [group] });
  return [
    part(parts.admin, tableGroup('', print.table(captions.admin, ['person', 'service', 'targets'], byName(admins)))),
    part(
      parts.people,
      tableGroup('', print.table(captions.people, ['person', 'targets'], byName(rowsByPerson(context, open)))),
    ),
    part(
      parts.withdrawn,
      tableGroup(
        '',
        print.table(
          captions.withdrawn,
          ['person', 'target', 'level', 'withdrawnOn', 'withdrawnBy'],
          gone.toSorted((one, other) => inByteOrder(String(other.withdrawnOn), String(one.withdrawnOn))),
        ),
      ),
    ),
  ].filter(({ groups }) => groups.some(({ tables }) => tables.length > 0));
}

const byName = (rows: readonly AccessRow[]): readonly AccessRow[] =>
  rows.toSorted((one, other) => String(one.person).localeCompare(String(other.person), 'fr'));
