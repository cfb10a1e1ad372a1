import {
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../src/formats/pdf.ts';
import { everything } from '../formats/pdf/samples.ts';
import { structureFaults } from './structure.ts';

let original: Uint8Array;
beforeAll(async () => {
  original = await pdf.write(everything());
});

const name = PDFName.of;

/** Changes a good file and says what the checker sees. */
async function faultsAfter(mutate: (document: PDFDocument) => void): Promise<string> {
  const document = await PDFDocument.load(original, { updateMetadata: false });
  mutate(document);
  return (
    await structureFaults(
      await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }),
    )
  ).join('\n');
}

/** The dictionaries of the file for which a test holds. */
function dictionaries(document: PDFDocument, test: (dictionary: PDFDict) => boolean): PDFDict[] {
  const objects = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object));
  return objects.filter((object): object is PDFDict => object instanceof PDFDict && test(object));
}

function first(document: PDFDocument, key: string, value: string): PDFDict {
  return dictionaries(document, (dictionary) => dictionary.get(name(key)) === name(value))[0] as PDFDict;
}

function look(document: PDFDocument, object: PDFObject | undefined): PDFObject | undefined {
  return object === undefined ? undefined : document.context.lookup(object);
}

const mutants: Record<string, [(document: PDFDocument) => void, RegExp]> = {
  'no MarkInfo': [(document) => document.catalog.delete(name('MarkInfo')), /MarkInfo/],
  'no language': [(document) => document.catalog.delete(name('Lang')), /no language/],
  'no DisplayDocTitle': [(document) => document.catalog.delete(name('ViewerPreferences')), /DisplayDocTitle/],
  'no metadata': [(document) => document.catalog.delete(name('Metadata')), /no XMP/],
  'no output intent': [(document) => document.catalog.delete(name('OutputIntents')), /output intent/],
  'no structure tree': [(document) => document.catalog.delete(name('StructTreeRoot')), /belongs to 0 nodes/],
  'a figure without alternative': [
    (document) => first(document, 'S', 'Figure').delete(name('Alt')),
    /without alternative/,
  ],
  'a figure without box': [(document) => first(document, 'S', 'Figure').delete(name('A')), /bounding box/],
  'a head cell without scope': [(document) => first(document, 'S', 'TH').delete(name('A')), /Scope/],
  'a head cell turned data cell in a list': [
    (document) => first(document, 'S', 'LI').set(name('S'), name('TD')),
    /TD inside L/,
  ],
  'a heading that skips': [(document) => first(document, 'S', 'H2').set(name('S'), name('H4')), /H1 is followed by H4/],
  'two titles': [(document) => first(document, 'S', 'H2').set(name('S'), name('H1')), /more than one H1/],
  'an unknown type': [
    (document) => first(document, 'S', 'BlockQuote').set(name('S'), name('Zitat')),
    /not a standard type/,
  ],
  'a footnote without ID': [(document) => first(document, 'S', 'Note').delete(name('ID')), /without ID/],
  'an ID twice': [
    (document) => {
      for (const note of dictionaries(document, (one) => one.get(name('S')) === name('Note')))
        note.set(name('ID'), PDFString.of('x'));
    },
    /used twice/,
  ],
  'a link without words': [(document) => first(document, 'Subtype', 'Link').delete(name('Contents')), /Contents/],
  'a link inside a paragraph only': [
    (document) => first(document, 'S', 'Link').set(name('S'), name('P')),
    /a Link inside P/,
  ],
  'an annotation outside the tree': [
    (document) => first(document, 'Subtype', 'Link').delete(name('StructParent')),
    /names another node/,
  ],
  'a link tied to another page': [
    (document) => {
      const link = dictionaries(document, (one) => one.get(name('S')) === name('Link'))[0] as PDFDict;
      const kids = (look(document, link.get(name('K'))) as PDFArray).asArray().map((kid) => look(document, kid));
      const tie = kids.find((kid): kid is PDFDict => kid instanceof PDFDict && kid.get(name('Type')) === name('OBJR'));
      tie?.set(name('Pg'), document.getPage(2).ref);
    },
    /the tree puts it on page 3/,
  ],
  'a tab order of its own': [(document) => document.getPage(0).node.delete(name('Tabs')), /tab order/],
  'a font that is not embedded': [
    (document) => {
      for (const font of dictionaries(document, (one) => one.has(name('FontFile2')))) font.delete(name('FontFile2'));
    },
    /not embedded/,
  ],
  'a font without characters': [
    (document) => {
      for (const font of dictionaries(document, (one) => one.has(name('ToUnicode')))) font.delete(name('ToUnicode'));
    },
    /does not say its characters/,
  ],
  'a page tied to the wrong parents': [
    (document) => document.getPage(1).node.set(name('StructParents'), PDFNumber.of(0)),
    /parent tree names another node/,
  ],
  'another title in Info': [(document) => document.setTitle('Autre'), /titles .* differ/],
  'a destination that is gone': [(document) => document.catalog.delete(name('Names')), /leads nowhere/],
  'a lost cell': [
    (document) => {
      const row = dictionaries(document, (one) => one.get(name('S')) === name('TR'))[1] as PDFDict;
      (look(document, row.get(name('K'))) as PDFArray).remove(3);
    },
    /rows of 4 and 3 cells/,
  ],
  'content that is not tagged': [
    (document) => {
      const page = document.getPage(0);
      page.node.set(name('Contents'), document.context.register(document.context.stream('0 0 9 9 re f')));
    },
    /neither tagged nor artifacts/,
  ],
  'content in two marks of one number': [
    (document) => {
      document
        .getPage(0)
        .node.set(
          name('Contents'),
          document.context.register(document.context.stream('/P <</MCID 0>> BDC EMC /P <</MCID 0>> BDC EMC')),
        );
    },
    /marked twice/,
  ],
  'a glyph no font has': [
    (document) => {
      document
        .getPage(0)
        .node.set(
          name('Contents'),
          document.context.register(document.context.stream('/P <</MCID 0>> BDC BT /F1 9 Tf [<0000>] TJ ET EMC')),
        );
    },
    /notdef/,
  ],
};

describe('the structure checker', () => {
  it('finds nothing in a good file written anew', async () => {
    expect(await faultsAfter(() => {})).toBe('');
  });

  it.each(Object.keys(mutants))('sees %s', async (mutant) => {
    const [mutate, expected] = mutants[mutant] as (typeof mutants)[string];
    expect(await faultsAfter(mutate)).toMatch(expected);
  });

  it('sees metadata that is not well formed', async () => {
    const broken = Buffer.from(
      Buffer.from(original)
        .toString('latin1')
        .replace(/<\/dc:title>/, '<&dc:title>'),
      'latin1',
    );
    expect((await structureFaults(broken)).join('\n')).toMatch(/not well formed/);
  });
});
