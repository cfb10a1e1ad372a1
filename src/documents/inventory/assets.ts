import type { AssetColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { type Asset, isDisposed } from '../../rules/assets.ts';
import { sayer } from '../said.ts';
import type { Contents, InventoryContext, Layout, Part, PrintedTable, Row } from './inventory.ts';
import { inLines, nameIn, personIn, wordOf } from './names.ts';
import { type Printer, printerOf, tableGroup } from './printer.ts';

const layout: Layout<AssetColumn> = {
  id: ['text', 18],
  kind: ['text', 22],
  name: ['text', 30],
  brand: ['text', 14],
  model: ['text', 24],
  serial: ['text', 16],
  quantity: ['number', 9],
  holder: ['text', 22],
  service: ['text', 24],
  room: ['text', 24],
  supplier: ['text', 20],
  heldSince: ['day', 12],
  returnedOn: ['day', 12],
  boughtOn: ['day', 12],
  supportEndsOn: ['day', 12],
  personalData: ['boolean', 12],
  encrypted: ['boolean', 9],
  licence: ['text', 20],
  licenceEndsOn: ['day', 12],
  inventoriedOn: ['day', 12],
  disposedOn: ['day', 12],
  method: ['text', 12],
  intervention: ['text', 14],
  object: ['text', 30],
  make: ['text', 30],
  place: ['text', 30],
};

/** Columns that put several together, for paper. */
const onPaper: readonly AssetColumn[] = ['object', 'make', 'place'];
const sheetColumns = (Object.keys(layout) as AssetColumn[]).filter((name) => !onPaper.includes(name));

interface KnownAsset {
  readonly asset: Asset;
  readonly row: Row<AssetColumn>;
}

/** What the centre has in use, by kind, and what it got rid of. */
export function assetContents(context: InventoryContext): Contents | undefined {
  const all = context.facts.repository.entries('assets').map((asset) => ({ asset, row: rowOf(context, asset) }));
  if (all.length === 0) return undefined;
  const print = printerOf(context, layout, context.words.assets);
  const gone = all.filter(({ asset }) => isDisposed(asset, context.facts));
  const used = all.filter((one) => !gone.includes(one));
  return {
    lines: [],
    parts: [inUse(context, print, used), disposed(context, print, gone)].filter(({ groups }) => groups.length > 0),
    sheet: print.sheet(
      all.map(({ row }) => row),
      sheetColumns,
    ),
  };
}

function rowOf(context: InventoryContext, asset: Asset): Row<AssetColumn> {
  const { id, data } = asset;
  const { words, language } = context;
  const name = sayer(language, asset).needed(data.name, 'name');
  const holder = personIn(context, data.holder);
  const room = nameIn(context, 'rooms', data.room);
  const service = nameIn(context, 'services', data.service);
  const { brand = '', model = '', serial = '', quantity = 1 } = data;
  const make = [brand, model].filter((part) => part !== '').join(' ');
  return {
    ...{ id, kind: words.assets.kinds[data.kind], name, brand, model, serial, quantity, holder, service, room },
    supplier: nameIn(context, 'processors', data.supplier),
    heldSince: data.heldSince,
    returnedOn: data.returnedOn,
    boughtOn: data.boughtOn,
    supportEndsOn: data.supportEndsOn,
    personalData: data.personalData,
    encrypted: data.encrypted,
    licence: licenceOf(context, asset),
    licenceEndsOn: data.licence?.endsOn,
    inventoriedOn: data.inventoriedOn,
    disposedOn: data.disposed?.on,
    method: wordOf(words.assets.methods, data.disposed?.method),
    intervention: data.disposed?.intervention,
    object: inLines([name, id]),
    make: inLines([make, serial]),
    place: inLines([holder === '' ? service : holder, room]),
  };
}

function licenceOf({ words }: InventoryContext, { data: { licence } }: Asset): string {
  if (licence === undefined) return '';
  const parts = [licence.reference ?? '', licence.free === true ? words.assets.free : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function inUse(context: InventoryContext, print: Printer<AssetColumn>, used: readonly KnownAsset[]): Part {
  const { kinds, parts, captions } = context.words.assets;
  const names = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => ofKind(used, kind).length > 0);
  const tables = names.map((kind) => {
    const rows = ofKind(used, kind).map(({ row }) => row);
    const caption = phrase(captions.kind, { kind: kinds[kind] });
    return tableGroup(kinds[kind], print.table(caption, paperColumns, rows));
  });
  const groups = used.length === 0 ? [] : [tableGroup('', counts(context, used, names)), ...tables];
  return { title: parts.kinds, lines: [], groups };
}

const paperColumns = ['object', 'make', 'quantity', 'place', 'encrypted', 'supportEndsOn'] as const;

const ofKind = (all: readonly KnownAsset[], kind: string): readonly KnownAsset[] =>
  all.filter(({ asset }) => asset.data.kind === kind);

function counts(
  context: InventoryContext,
  used: readonly KnownAsset[],
  names: readonly Asset['data']['kind'][],
): PrintedTable {
  const { counts: heads, kinds, captions } = context.words.assets;
  const rows = names.map((kind) => {
    const own = ofKind(used, kind).map(({ asset }) => asset.data);
    const quantity = own.reduce((sum, one) => sum + (one.quantity ?? 1), 0);
    const open = own.filter(({ encrypted }) => encrypted === false).length;
    return [[kinds[kind]], [String(own.length)], [String(quantity)], [String(open)]];
  });
  const head = (['kind', 'entries', 'quantity', 'unencrypted'] as const).map((name) => ({
    title: heads[name],
    number: name !== 'kind',
  }));
  return { caption: captions.counts, head, rows };
}

function disposed(context: InventoryContext, print: Printer<AssetColumn>, gone: readonly KnownAsset[]): Part {
  const { parts, captions } = context.words.assets;
  const rows = gone.map(({ row }) => row);
  const table = print.table(
    captions.disposed,
    ['object', 'make', 'quantity', 'disposedOn', 'method', 'intervention'],
    rows,
  );
  return { title: parts.disposed, lines: [], groups: rows.length === 0 ? [] : [tableGroup('', table)] };
}
