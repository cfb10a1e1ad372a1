import type { AccessColumn } from '../../languages/inventory-words.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Access } from '../../rules/accesses.ts';
import { hasEnded } from '../../rules/in-force.ts';
import { type Said, sayer } from '../said.ts';
import type { InventoryContext, Row } from './inventory.ts';
import { inLines, nameIn, personByName, personIn, wordOf } from './names.ts';

export type AccessRow = Row<AccessColumn>;

/** An access as it is on the day: without what happened to it later. */
export interface KnownAccess {
  readonly access: Access;
  readonly row: AccessRow;
  readonly withdrawn: boolean;
}

/** Every access granted by the day, in the order of the register. */
export function knownAccesses(context: InventoryContext): readonly KnownAccess[] {
  const { repository, today } = context.facts;
  return repository
    .entries('accesses')
    .filter(({ data }) => (data.grantedOn ?? today) <= today)
    .map((access) => ({
      access,
      row: rowOf(context, access),
      withdrawn: hasEnded(access.data.withdrawnOn, today),
    }));
}

function rowOf(context: InventoryContext, access: Access): AccessRow {
  const { id, data } = access;
  const say = sayer(context.language, access);
  const person = context.facts.repository.find('people', data.person);
  return {
    id,
    target: targetOf(context, access),
    kind: kindOf(context, access),
    person: personByName(context, data.person),
    service: nameIn(context, 'services', person?.data.service),
    level: wordOf(context.words.accesses.levels, data.level),
    profile: say.optional(data.profile, 'profile'),
    reason: say.optional(data.reason, 'reason'),
    grantedOn: data.grantedOn,
    grantedBy: personIn(context, data.grantedBy),
    reviewedOn: data.reviewedOn,
    reviewedBy: personIn(context, data.reviewedBy),
    withdrawnOn: data.withdrawnOn,
    withdrawnBy: personIn(context, data.withdrawnBy),
    keptUntil: data.keptUntil,
    keptReason: say.optional(data.keptReason, 'keptReason'),
    targets: undefined,
  };
}

/** Application, room, or both. */
export const targetOf = (context: InventoryContext, { data }: Access): Said =>
  inLines([nameIn(context, 'applications', data.application), nameIn(context, 'rooms', data.room)]);

function kindOf({ facts, words }: InventoryContext, { data }: Access): string {
  const application = facts.repository.find('applications', data.application ?? '');
  const room = facts.repository.find('rooms', data.room ?? '');
  const kind = wordOf(words.accesses.kinds, application?.data.kind);
  return kind === '' ? wordOf(words.accesses.rooms, room?.data.kind) : kind;
}

/** One row for each person: what they have access to, by level. */
export function rowsByPerson(context: InventoryContext, all: readonly KnownAccess[]): readonly AccessRow[] {
  const byPerson = groupBy(all, ({ access }) => access.data.person);
  return [...byPerson.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const byLevel = [...groupBy(own, ({ row }) => String(row.level)).entries()];
    const targets = byLevel.map(([level, some]) => {
      const names = some.map(({ access }) => targetOf(context, access));
      const said = inLines(names);
      return typeof said === 'string' ? `${level} : ${said.split('\n').join(' ; ')}` : said;
    });
    return [{ ...first.row, targets: inLines(targets.map(withoutEmptyLevel)) }];
  });
}

const withoutEmptyLevel = (line: Said): Said => (typeof line === 'string' ? line.replace(/^ : /, '') : line);
