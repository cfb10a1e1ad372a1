import type { AccessColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { type KnownAccess, targetOf } from './access-rows.ts';
import type { Group, InventoryContext } from './inventory.ts';
import { personIn } from './names.ts';
import type { Printer } from './printer.ts';
import { tableGroup } from './printer.ts';

const levels = ['admin', 'write', 'read', 'enter'];

/** One application or room: who decides, when its list was reviewed, and who has access, the highest level first. */
export function accessGroup(
  context: InventoryContext,
  print: Printer<AccessColumn>,
  some: readonly KnownAccess[],
): Group {
  const { words, facts } = context;
  const [first] = some;
  const target = first === undefined ? '' : targetOf(context, first.access);
  const application = facts.repository.find('applications', first?.access.data.application ?? '');
  const room = facts.repository.find('rooms', first?.access.data.room ?? '');
  const owner = personIn(context, application?.data.owner ?? room?.data.responsible);
  const rows = some.toSorted((one, other) => rank(one) - rank(other) || byPerson(one, other)).map(({ row }) => row);
  const columns: readonly AccessColumn[] = [
    'person',
    application === undefined ? 'service' : 'level',
    ...(rows.some(({ profile }) => profile !== '') ? (['profile'] as const) : []),
    'grantedOn',
    'reviewedOn',
  ];
  const table = print.table(
    phrase(words.accesses.captions.target, { target: typeof target === 'string' ? target : '…' }),
    columns,
    rows,
  );
  const decides = owner === '' ? '' : phrase(words.accesses.reviewed.owner, { owner });
  return tableGroup(target, table, [[reviewLine(context, some), decides].filter((line) => line !== '').join(' ')]);
}

const rank = ({ access }: KnownAccess): number => levels.indexOf(access.data.level ?? '');

const byPerson = (one: KnownAccess, other: KnownAccess): number =>
  String(one.row.person).localeCompare(String(other.row.person), 'fr');

/** The version of the list: the days between which each of its lines was last reviewed. */
function reviewLine({ words, language }: InventoryContext, some: readonly KnownAccess[]): string {
  const days = some.map(({ access }) => access.data.reviewedOn ?? '').toSorted();
  const [first = ''] = days;
  const last = days.at(-1) ?? '';
  if (first === '') return words.accesses.reviewed.never;
  const values = { first: language.formatDay(first), last: language.formatDay(last) };
  return phrase(words.accesses.reviewed[first === last ? 'one' : 'between'], values);
}
