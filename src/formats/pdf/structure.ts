import type { PdfDocument, PdfElement } from './pdfkit-document.ts';
import type { Tag } from './tag.ts';

/** Writes the structure tree while the pages are painted. */
export interface Structure {
  /** Makes sure the tag exists, at this place in reading order. */
  touch(tag: Tag): PdfElement;
  /** What is painted from now on belongs to the tag. */
  enter(tag: Tag): void;
  /** What is painted from now on belongs to no tag, until the next `enter`. */
  leave(): void;
  /** Call when a page is full: a link goes on as a new one on the next page. */
  endPage(): void;
  end(): void;
}

export function openStructure(document: PdfDocument): Structure {
  const tree: Tree = { document, elements: new Map(), ids: [], links: new Map() };
  let entered: Tag | undefined;
  const leave = () => {
    if (entered !== undefined) document.endMarkedContent();
    entered = undefined;
  };
  return {
    touch: (tag) => elementOf(tag, tree),
    enter: (tag) => {
      if (tag === entered) return;
      leave();
      elementOf(tag, tree).add(document.markStructureContent(tag.type));
      entered = tag;
    },
    leave,
    endPage: () => {
      leave();
      endLinks(tree);
    },
    end: () => writeIds(tree),
  };
}

/** The elements made so far. */
interface Tree {
  readonly document: PdfDocument;
  readonly elements: Map<Tag, PdfElement>;
  readonly ids: [string, PdfElement][];
  /** Those of the page being painted. */
  readonly links: Map<Tag, PdfElement>;
}

/** Finds the element of a tag, or makes it as the last one of its parent. */
function elementOf(tag: Tag, tree: Tree): PdfElement {
  const known = tree.elements.get(tag);
  if (known !== undefined) return known;
  const element = createElement(tree.document, tag);
  tree.elements.set(tag, element);
  if (tag.id !== undefined) tree.ids.push([tag.id, element]);
  if (tag.type === 'Link') tree.links.set(tag, element);
  if (tag.parent === undefined) tree.document.addStructure(element);
  else elementOf(tag.parent, tree).add(element);
  return element;
}

/** pdfkit notes the page of a link's annotation when its element ends: that must be the page it stands on. */
function endLinks({ links, elements }: Tree): void {
  for (const [tag, element] of links) {
    element.end();
    elements.delete(tag);
  }
  links.clear();
}

function createElement(document: PdfDocument, tag: Tag): PdfElement {
  const element = document.struct(tag.type, {
    ...(tag.language === undefined ? {} : { lang: tag.language }),
    ...(tag.alternative === undefined ? {} : { alt: tag.alternative }),
    ...(tag.actual === undefined ? {} : { actual: tag.actual }),
  });
  const { data } = element.dictionary;
  if (tag.scope !== undefined) data.A = { O: 'Table', Scope: tag.scope };
  if (tag.numbering !== undefined) data.A = { O: 'List', ListNumbering: tag.numbering };
  if (tag.id !== undefined) data.ID = new String(tag.id);
  return element;
}

/** Ids are zero-padded: the order of their creation need not be that of their bytes. */
function writeIds({ document, ids }: Tree): void {
  if (ids.length === 0) return;
  const sorted = [...ids].sort(([left], [right]) => (left < right ? -1 : 1));
  document.getStructTreeRoot().data.IDTree = {
    Names: sorted.flatMap(([id, { dictionary }]) => [new String(id), dictionary]),
  };
}
