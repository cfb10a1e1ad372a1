import { checkTables } from './check-tables.ts';
import { entry, referenceOf } from './objects.ts';
import { nodesBelow, nodesOf, type StructureNode, type TaggedPdf } from './reader.ts';

/** Which nodes may stand right below which. */
const below: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

/** Which node must stand right above. */
const above: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  Lbl: ['LI', 'Note'],
  TOCI: ['TOC'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** The structure tree: its types and their nesting, headings, figures, footnotes, tables. */
export function* checkNodes(file: TaggedPdf): Generator<string> {
  const { roots, objects } = file;
  const nodes = [...nodesOf(roots)];
  if (roots.length !== 1 || roots[0]?.type !== 'Document') yield 'the tree does not have one root of the type Document';
  for (const node of nodes) {
    if (!standard.has(node.type)) yield `${node.type} is not a standard type`;
    if (node.parent !== undefined && referenceOf(entry(node.dictionary, 'P')) !== node.parent.reference)
      yield `${node.type} names another parent than its own`;
    yield* checkNesting(node);
    if (node.type === 'Figure') yield* checkFigure(node, objects);
  }
  yield* checkHeadings(nodes);
  yield* checkNotes(nodes, file);
  for (const table of nodes.filter((node) => node.type === 'Table')) yield* checkTables(table, objects);
}

function* checkNesting(node: StructureNode): Generator<string> {
  const allowed = below[node.type];
  for (const kid of nodesBelow(node))
    if (allowed !== undefined && !allowed.includes(kid.type)) yield `${kid.type} inside ${node.type}`;
  const needed = above[node.type];
  if (needed !== undefined && !needed.includes(node.parent?.type ?? ''))
    yield `${node.type} outside ${needed.join(', ')}`;
  if (allowed !== undefined && node.kids.some((kid) => kid.kind === 'content')) yield `text right inside ${node.type}`;
}

function* checkFigure(node: StructureNode, objects: TaggedPdf['objects']): Generator<string> {
  const alternative =
    objects.text(entry(node.dictionary, 'Alt')) ?? objects.text(entry(node.dictionary, 'ActualText')) ?? '';
  if (alternative.trim() === '') yield 'a figure without alternative text';
  const box = objects
    .array(entry(objects.dictionary(entry(node.dictionary, 'A')), 'BBox'))
    .map((one) => objects.number(one) ?? Number.NaN);
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  if (box.length !== 4 || !(left < right && bottom < top)) yield 'a figure without bounding box';
}

function* checkHeadings(nodes: readonly StructureNode[]): Generator<string> {
  const levels = nodes.filter((node) => /^H[1-6]$/.test(node.type)).map((node) => Number(node.type.slice(1)));
  if (levels[0] !== 1) yield 'the first heading is not H1';
  if (levels.filter((level) => level === 1).length > 1) yield 'more than one H1';
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1];
    if (before !== undefined && level > before + 1) yield `H${before} is followed by H${level}`;
  }
}

function* checkNotes(nodes: readonly StructureNode[], { objects }: TaggedPdf): Generator<string> {
  const seen = new Set<string>();
  for (const node of nodes) {
    const id = objects.text(entry(node.dictionary, 'ID'));
    if (id === undefined && node.type === 'Note') yield 'a footnote without ID';
    if (id !== undefined && seen.has(id)) yield `the ID ${id} is used twice`;
    if (id !== undefined) seen.add(id);
  }
}
