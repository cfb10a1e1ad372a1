import type { PDFDict } from 'pdf-lib';
import { readParentTree } from './check-content.ts';
import { entry, referenceOf } from './objects.ts';
import { nodesOf, type StructureNode, type TaggedPdf } from './reader.ts';

/** In which node an annotation must stand. */
const home: Readonly<Record<string, string>> = { Link: 'Link', Widget: 'Form' };

interface Owner {
  readonly node: StructureNode;
  readonly page: number;
}

/** Annotations stand in the tree under the right type, on their own page, say where they lead, and lead somewhere. */
export function* checkLinks(file: TaggedPdf): Generator<string> {
  const { objects, sheets } = file;
  const owners = annotationOwners(file);
  const parentTree = readParentTree(file);
  const destinations = destinationNames(file);
  if (destinations.some((name, index) => index > 0 && name <= (destinations[index - 1] ?? '')))
    yield 'the names of destinations are not sorted by their bytes';
  for (const [page, sheet] of sheets.entries()) {
    for (const reference of objects.array(entry(sheet.dictionary, 'Annots'))) {
      const annotation = objects.dictionary(reference);
      const where = `page ${page + 1}: annotation ${referenceOf(reference)}`;
      const owner = owners.get(referenceOf(reference));
      const type = objects.text(entry(annotation, 'Subtype')) ?? '';
      if (owner === undefined) yield `${where} is not in the tree`;
      else if (owner.page !== page) yield `${where}: the tree puts it on page ${owner.page + 1}`;
      if (owner !== undefined && owner.node.type !== (home[type] ?? 'Annot'))
        yield `${where}: a ${type} inside ${owner.node.type}`;
      const parent = parentTree.get(objects.number(entry(annotation, 'StructParent')) ?? -1);
      if (referenceOf(parent) !== (owner?.node.reference ?? '')) yield `${where}: the parent tree names another node`;
      if ((objects.text(entry(annotation, 'Contents')) ?? '').trim() === '')
        yield `${where} does not say where it leads (Contents)`;
      yield* checkTarget(annotation, { where, destinations, objects });
    }
  }
  for (const node of nodesOf(file.roots)) {
    if (node.type === 'Link' && !node.kids.some((kid) => kid.kind === 'annotation')) yield 'a Link without annotation';
  }
}

interface TargetCheck {
  readonly where: string;
  readonly destinations: readonly string[];
  readonly objects: TaggedPdf['objects'];
}

function* checkTarget(
  annotation: PDFDict | undefined,
  { where, destinations, objects }: TargetCheck,
): Generator<string> {
  const action = objects.dictionary(entry(annotation, 'A'));
  const kind = objects.text(entry(action, 'S'));
  if (kind === 'GoTo' && !destinations.includes(objects.text(entry(action, 'D')) ?? '')) yield `${where} leads nowhere`;
  if (kind === 'URI' && !/^(?:https?|mailto|tel):[\x21-\x7e]+$/.test(objects.text(entry(action, 'URI')) ?? ''))
    yield `${where}: not an address`;
  if (kind !== 'GoTo' && kind !== 'URI') yield `${where} has no action we know`;
}

function annotationOwners({ roots }: TaggedPdf): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const node of nodesOf(roots)) {
    for (const kid of node.kids) if (kid.kind === 'annotation') owners.set(kid.reference, { node, page: kid.page });
  }
  return owners;
}

function destinationNames({ objects }: TaggedPdf): string[] {
  const names = objects.dictionary(entry(objects.document.catalog, 'Names'));
  const list = objects.array(entry(objects.dictionary(entry(names, 'Dests')), 'Names'));
  return list.flatMap((name, index) => (index % 2 === 0 ? [objects.text(name) ?? ''] : []));
}
