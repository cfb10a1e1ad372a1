import { entry } from './objects.ts';
import { nodesBelow, type StructureNode, type TaggedPdf } from './reader.ts';

/** One table: rows of one length, head cells that say what they are the head of, a caption at one end. */
export function* checkTables(table: StructureNode, objects: TaggedPdf['objects']): Generator<string> {
  const parts = nodesBelow(table);
  const rows = parts.flatMap((part) =>
    part.type === 'TR' ? [part] : nodesBelow(part).filter((node) => node.type === 'TR'),
  );
  const captions = parts.flatMap((part, index) => (part.type === 'Caption' ? [index] : []));
  if (captions.length > 1) yield 'a table with two captions';
  if (captions.some((at) => at !== 0 && at !== parts.length - 1)) yield 'a caption in the middle of a table';
  if (rows.length === 0) yield 'a table without rows';
  const lengths = new Set(rows.map((row) => rowLength(row, objects)));
  if (lengths.size > 1) yield `a table with rows of ${[...lengths].join(' and ')} cells`;
  const cells = rows.flatMap(nodesBelow);
  const heads = cells.filter((cell) => cell.type === 'TH');
  if (heads.length === 0) yield 'a table without head cells';
  for (const head of heads) {
    const scope = objects.text(attribute(head, 'Scope', objects));
    if (scope !== 'Column' && scope !== 'Row' && scope !== 'Both' && !hasHeaders(cells, objects))
      yield 'a head cell that does not say what it is the head of (Scope)';
  }
}

function rowLength(row: StructureNode, objects: TaggedPdf['objects']): number {
  return nodesBelow(row).reduce((sum, cell) => sum + (objects.number(attribute(cell, 'ColSpan', objects)) ?? 1), 0);
}

function hasHeaders(cells: readonly StructureNode[], objects: TaggedPdf['objects']): boolean {
  const data = cells.filter((cell) => cell.type === 'TD');
  return data.length > 0 && data.every((cell) => objects.array(attribute(cell, 'Headers', objects)).length > 0);
}

function attribute(node: StructureNode, name: string, objects: TaggedPdf['objects']) {
  return entry(objects.dictionary(entry(node.dictionary, 'A')), name);
}
