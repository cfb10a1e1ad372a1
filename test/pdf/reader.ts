import { PDFArray, type PDFDict } from 'pdf-lib';
import { type ContentStream, readContentStream } from './content-stream.ts';
import { entry, type Objects, readObjects, referenceOf } from './objects.ts';

/** A node of the structure tree. */
export interface StructureNode {
  readonly type: string;
  readonly reference: string;
  readonly dictionary: PDFDict;
  readonly parent: StructureNode | undefined;
  readonly kids: readonly Kid[];
}

/** A piece of page content, an annotation, or a node below. Pages count from 0; -1 is no page of the document. */
export type Kid =
  | { readonly kind: 'node'; readonly node: StructureNode }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly reference: string };

export interface SheetContent extends ContentStream {
  readonly dictionary: PDFDict;
  /** The characters of a font's glyph codes, by font name. */
  readonly fonts: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** A PDF read for checking: its objects, its structure tree, and what each page paints. */
export interface TaggedPdf {
  readonly objects: Objects;
  readonly roots: readonly StructureNode[];
  readonly sheets: readonly SheetContent[];
}

export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const objects = await readObjects(bytes);
  const pages = objects.document.getPages();
  const pageNumbers = new Map(pages.map((page, index) => [page.ref.toString(), index]));
  const treeRoot = objects.dictionary(entry(objects.document.catalog, 'StructTreeRoot'));
  const roots = kidsOf(treeRoot, undefined, { objects, pageNumbers }).flatMap((kid) =>
    kid.kind === 'node' ? [kid.node] : [],
  );
  const sheets = pages.map((page) => ({
    ...readContentStream(contentOf(entry(page.node, 'Contents'), objects)),
    dictionary: page.node,
    fonts: readFonts(page.node, objects),
  }));
  return { objects, roots, sheets };
}

/** All nodes, each before those below it. */
export function* nodesOf(roots: readonly StructureNode[]): Generator<StructureNode> {
  for (const root of roots) {
    yield root;
    yield* nodesOf(root.kids.flatMap((kid) => (kid.kind === 'node' ? [kid.node] : [])));
  }
}

/** The nodes right below. */
export function nodesBelow(node: StructureNode): StructureNode[] {
  return node.kids.flatMap((kid) => (kid.kind === 'node' ? [kid.node] : []));
}

interface Reading {
  readonly objects: Objects;
  readonly pageNumbers: ReadonlyMap<string, number>;
}

function kidsOf(dictionary: PDFDict | undefined, parent: StructureNode | undefined, reading: Reading): Kid[] {
  const { objects, pageNumbers } = reading;
  const raw = entry(dictionary, 'K');
  const list = objects.look(raw) instanceof PDFArray ? objects.array(raw) : raw === undefined ? [] : [raw];
  return list.flatMap((object): Kid[] => {
    const pageOf = (from: PDFDict | undefined) =>
      pageNumbers.get(referenceOf(entry(from, 'Pg') ?? entry(dictionary, 'Pg'))) ?? -1;
    const mcid = objects.number(object);
    if (mcid !== undefined) return [{ kind: 'content', page: pageOf(undefined), mcid }];
    const kid = objects.dictionary(object);
    if (kid === undefined) return [];
    const type = objects.text(entry(kid, 'Type'));
    if (type === 'MCR') return [{ kind: 'content', page: pageOf(kid), mcid: objects.number(entry(kid, 'MCID')) ?? -1 }];
    if (type === 'OBJR') return [{ kind: 'annotation', page: pageOf(kid), reference: referenceOf(entry(kid, 'Obj')) }];
    return [{ kind: 'node', node: nodeOf(kid, referenceOf(object), { parent, reading }) }];
  });
}

function nodeOf(
  dictionary: PDFDict,
  reference: string,
  { parent, reading }: { parent: StructureNode | undefined; reading: Reading },
): StructureNode {
  const type = reading.objects.text(entry(dictionary, 'S')) ?? '';
  const node = { type, reference, dictionary, parent, kids: [] as Kid[] };
  node.kids.push(...kidsOf(dictionary, node, reading));
  return node;
}

function contentOf(contents: ReturnType<typeof entry>, objects: Objects): string {
  const parts = objects.array(contents);
  return parts.length > 0 ? parts.map((part) => objects.stream(part)).join('\n') : objects.stream(contents);
}

function readFonts(page: PDFDict, objects: Objects): Map<string, Map<number, string>> {
  const fonts = objects.dictionary(entry(objects.dictionary(entry(page, 'Resources')), 'Font'));
  return new Map(
    (fonts?.entries() ?? []).map(([name, font]) => [
      name.decodeText(),
      readToUnicode(objects.stream(entry(objects.dictionary(font), 'ToUnicode'))),
    ]),
  );
}

/** Reads `<from> <to> [<text> …]` and `<code> <text>` of a ToUnicode map. */
function readToUnicode(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f]+>\s*\[([^\]]*)\]/g)) {
    for (const [index, [, text = '']] of [...list.matchAll(/<([^>]*)>/g)].entries())
      characters.set(Number.parseInt(from, 16) + index, utf16(text));
  }
  return characters;
}

function utf16(hexadecimal: string): string {
  return String.fromCharCode(
    ...(hexadecimal.replace(/\s/g, '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)),
  );
}
