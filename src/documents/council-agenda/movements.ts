import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { Day } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Registers } from '../../model/records.ts';
import type { Person } from '../../rules/people.ts';
import { distinct, joined, type Said, sayer } from '../said.ts';
import { type AgendaContext, dayIn, inCount } from './agenda-context.ts';
import { cameIn, isIn } from './month.ts';
import { placeReference } from './reference.ts';

/** Several people of one kind who came or left on one day: functions, never names. */
export interface MovementRow {
  readonly movement: string;
  readonly day: string;
  readonly who: Said;
  readonly count: number;
  readonly many: boolean;
  readonly accesses: string;
  readonly reference: string;
}

export interface MovementFacts {
  readonly rows: readonly MovementRow[];
  readonly arrivals: number;
  readonly departures: number;
  /** Accesses of anybody. */
  readonly granted: number;
  readonly withdrawn: number;
  /** 'Dans le mois : 3 accès accordés, 1 accès retiré.'; '' when neither. */
  readonly line: string;
}

type Moved = 'arrival' | 'departure';

export function movementFacts(context: AgendaContext): MovementFacts {
  const { facts, month, words } = context;
  const people = facts.repository.entries('people');
  const accesses = facts.repository.entries('accesses');
  const granted = accesses.filter(({ data }) => cameIn(month, data.grantedOn)).length;
  const withdrawn = accesses.filter(({ data }) => cameIn(month, data.withdrawnOn)).length;
  const said = {
    granted: inCount(words.access.granted, granted),
    withdrawn: inCount(words.access.withdrawn, withdrawn),
  };
  return {
    rows: [...rowsOf('arrival', context), ...rowsOf('departure', context)],
    arrivals: people.filter(({ data }) => isIn(month, data.startedOn)).length,
    departures: people.filter(({ data }) => isIn(month, data.leftOn)).length,
    granted,
    withdrawn,
    line: granted + withdrawn === 0 ? '' : phrase(words.access.line, said),
  };
}

const dayOf = ({ data }: Person, moved: Moved): Day | undefined => (moved === 'arrival' ? data.startedOn : data.leftOn);

function rowsOf(moved: Moved, context: AgendaContext): readonly MovementRow[] {
  const { facts, month } = context;
  const people = facts.repository.entries('people').filter((person) => isIn(month, dayOf(person, moved)));
  const groups = groupBy(people, (person) => `${dayOf(person, moved)} ${person.data.kind}`);
  return [...groups]
    .toSorted(([one], [other]) => inByteOrder(one, other))
    .map(([, group]) => movementRow(group, moved, context));
}

function movementRow(group: readonly Person[], moved: Moved, context: AgendaContext): MovementRow {
  const { words } = context;
  const [first] = group;
  const day = (first && dayOf(first, moved)) ?? '';
  return {
    movement: words.movements[moved],
    day: dayIn(context, day),
    who: whoIn(group, context),
    count: group.length,
    many: group.length > 1,
    accesses: day > context.month.state ? words.toCome : accessWords(group, moved, context),
    reference: group.map((person) => placeReference(person.at())).join(' ; '),
  };
}

/** The functions, each once; the kind of people where none is written. */
function whoIn(group: readonly Person[], { language, words }: AgendaContext): Said {
  const functions = group.flatMap((person): readonly Said[] => {
    const { functions: named = [], kind } = person.data;
    if (named.length === 0) return [words.kinds[kind]];
    return named.map((text, index) => sayer(language, person).needed(text, 'functions', index));
  });
  return joined(
    distinct(functions, (one) => JSON.stringify(one)),
    (parts) => parts.join(' ; '),
  );
}

function accessWords(group: readonly Person[], moved: Moved, { facts, month, words }: AgendaContext): string {
  const ids = new Set(group.map(({ id }) => id));
  const known = facts.repository
    .entries('accesses')
    .filter(({ data }) => ids.has(data.person) && (data.grantedOn ?? month.state) <= month.state);
  const isOpen = ({ withdrawnOn }: Registers['accesses']) => withdrawnOn === undefined || withdrawnOn > month.state;
  const open = known.filter(({ data }) => isOpen(data)).length;
  if (moved === 'arrival') return inCount(words.access.open, open);
  const taken = inCount(words.access.withdrawn, known.length - open);
  return phrase('{taken} ; {open}', { taken, open: inCount(words.access.stillOpen, open) });
}
