import type { DeclarationColumn } from '../../languages/inventory-words.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { peopleToSign, signedByPerson } from '../../rules/declarations.ts';
import { isThere, type Person } from '../../rules/people.ts';
import { sayer } from '../said.ts';
import type { Contents, InventoryContext, Layout, Part, Row } from './inventory.ts';
import { inLines, personByName } from './names.ts';
import { type Printer, printerOf, tableGroup } from './printer.ts';

type DeclarationRow = Row<DeclarationColumn>;

const layout: Layout<DeclarationColumn> = {
  person: ['text', 26],
  status: ['text', 24],
  variant: ['text', 12],
  version: ['text', 9],
  signedOn: ['day', 12],
  archivedAt: ['text', 40],
  leftOn: ['day', 12],
  id: ['text', 24],
  model: ['text', 20],
};

const sheetColumns = (Object.keys(layout) as DeclarationColumn[]).filter((name) => name !== 'model');

/** The declarations by the person's name; those that lack one stand first. */
export function declarationContents(context: InventoryContext): Contents | undefined {
  const { facts } = context;
  const all = facts.repository.entries('declarations');
  const signed = signedByPerson(facts);
  const unsigned = peopleToSign(facts).filter(({ id }) => !signed.has(id));
  if (all.length + unsigned.length === 0) return undefined;
  const print = printerOf(context, layout, context.words.declarations);
  const isPresent = (one: Entry<Registers['declarations']>): boolean => {
    const person = facts.repository.find('people', one.data.person);
    return person !== undefined && isThere(person, facts.today);
  };
  const rows = (some: typeof all) => byName(some.map((one) => rowOf(context, one)));
  const parts = [
    partOf(context, print, 'missing', byName(unsigned.map((one) => personRow(context, one)))),
    partOf(context, print, 'present', rows(all.filter(isPresent))),
    partOf(context, print, 'gone', rows(all.filter((one) => !isPresent(one)))),
  ];
  return {
    lines: [],
    parts: parts.filter(({ groups }) => groups.some(({ tables }) => tables.length > 0)),
    sheet: print.sheet(rows(all), sheetColumns),
  };
}

const columnsOf = {
  missing: ['person', 'status'],
  present: ['person', 'status', 'model', 'signedOn', 'archivedAt'],
  gone: ['person', 'status', 'model', 'signedOn', 'archivedAt', 'leftOn'],
} as const;

function partOf(
  { words }: InventoryContext,
  print: Printer<DeclarationColumn>,
  name: keyof typeof columnsOf,
  rows: readonly DeclarationRow[],
): Part {
  const { parts, captions } = words.declarations;
  return {
    title: parts[name],
    lines: [],
    groups: [tableGroup('', print.table(captions[name], columnsOf[name], rows))],
  };
}

/** A person without a declaration: the columns of one stay empty. */
function personRow(context: InventoryContext, { id, data }: Person): DeclarationRow {
  const status = context.words.declarations.kinds[data.kind];
  const empty = { id: '', variant: '', version: '', signedOn: undefined, archivedAt: '', model: '' };
  return { ...empty, person: personByName(context, id), status, leftOn: data.leftOn };
}

function rowOf(context: InventoryContext, declaration: Entry<Registers['declarations']>): DeclarationRow {
  const { id, data } = declaration;
  const person = context.facts.repository.find('people', data.person);
  const { kinds, variants } = context.words.declarations;
  const variant = variants[data.variant];
  const version = data.version ?? '';
  return {
    ...{ id, variant, version, signedOn: data.signedOn, leftOn: person?.data.leftOn },
    person: personByName(context, data.person),
    status: person === undefined ? '' : kinds[person.data.kind],
    archivedAt: sayer(context.language, declaration).optional(data.archivedAt, 'archivedAt'),
    model: inLines([version === '' ? variant : `${variant}, ${version}`]),
  };
}

const byName = (rows: readonly DeclarationRow[]): readonly DeclarationRow[] =>
  rows.toSorted((one, other) => String(one.person).localeCompare(String(other.person), 'fr'));
