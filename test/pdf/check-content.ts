import type { PDFObject } from 'pdf-lib';
import { entry, referenceOf } from './objects.ts';
import { nodesOf, type TaggedPdf } from './reader.ts';

/** All that is painted is tagged or an artifact, and tree and pages agree on what belongs to what, both ways. */
export function* checkContent(file: TaggedPdf): Generator<string> {
  const { objects, sheets } = file;
  const owners = ownersOf(file);
  const parentTree = readParentTree(file);
  for (const [page, sheet] of sheets.entries()) {
    const where = `page ${page + 1}`;
    for (const fault of sheet.faults) yield `${where}: ${fault}`;
    const bare = sheet.painted.filter((one) => one.mcid === undefined && !one.artifact).length;
    if (bare > 0) yield `${where}: ${bare} painted things are neither tagged nor artifacts`;
    const parents = objects.array(parentTree.get(objects.number(entry(sheet.dictionary, 'StructParents')) ?? -1));
    for (const mcid of sheet.mcids) {
      const found = owners.get(`${page}:${mcid}`) ?? [];
      if (found.length !== 1) yield `${where}: content ${mcid} belongs to ${found.length} nodes of the tree`;
      if (referenceOf(parents[mcid]) !== found[0])
        yield `${where}: the parent tree names another node for content ${mcid}`;
    }
  }
  for (const [key] of owners) {
    const [page, mcid] = key.split(':').map(Number);
    if (!sheets[page ?? -1]?.mcids.includes(mcid ?? -1))
      yield `the tree names content ${mcid} of page ${(page ?? 0) + 1}, which does not exist`;
  }
}

/** References of the nodes that claim each content, by page and MCID. */
function ownersOf(file: TaggedPdf): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const node of nodesOf(file.roots)) {
    for (const kid of node.kids) {
      if (kid.kind !== 'content') continue;
      const key = `${kid.page}:${kid.mcid}`;
      owners.set(key, [...(owners.get(key) ?? []), node.reference]);
    }
  }
  return owners;
}

/** The parent tree as pdfkit writes it: one level of numbers. */
export function readParentTree({ objects }: TaggedPdf): Map<number, PDFObject> {
  const root = objects.dictionary(entry(objects.document.catalog, 'StructTreeRoot'));
  const numbers = objects.array(entry(objects.dictionary(entry(root, 'ParentTree')), 'Nums'));
  const tree = new Map<number, PDFObject>();
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const value = numbers[index + 1];
    if (value !== undefined) tree.set(objects.number(numbers[index]) ?? -1, value);
  }
  return tree;
}
