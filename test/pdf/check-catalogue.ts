import { PDFRawStream } from 'pdf-lib';
import { entry, isTrue } from './objects.ts';
import type { TaggedPdf } from './reader.ts';

/** What the document as a whole must say and hold; fonts and page flags too. */
export function* checkCatalogue({ objects, sheets }: TaggedPdf): Generator<string> {
  const { catalog, context } = objects.document;
  const markInfo = objects.dictionary(entry(catalog, 'MarkInfo'));
  if (!isTrue(objects.look(entry(markInfo, 'Marked')))) yield 'the document does not say that it is tagged (MarkInfo)';
  if (isTrue(objects.look(entry(markInfo, 'Suspects')))) yield 'the document says that its tags are suspect';
  if ((objects.text(entry(catalog, 'Lang')) ?? '') === '') yield 'the document has no language';
  const preferences = objects.dictionary(entry(catalog, 'ViewerPreferences'));
  if (!isTrue(objects.look(entry(preferences, 'DisplayDocTitle'))))
    yield 'the window would not show the title (DisplayDocTitle)';
  if (objects.array(entry(catalog, 'OutputIntents')).length === 0) yield 'no output intent';
  if (context.trailerInfo.ID === undefined) yield 'no file identifier';
  if (context.trailerInfo.Encrypt !== undefined) yield 'the file is encrypted';
  for (const [index, sheet] of sheets.entries()) {
    const where = `page ${index + 1}`;
    if (objects.text(entry(sheet.dictionary, 'Tabs')) !== 'S')
      yield `${where}: the tab order does not follow the structure`;
    yield* checkFonts(sheet.dictionary, where, objects);
    const shown = sheet.painted.flatMap((one) => one.shown?.codes ?? []);
    if (shown.includes(0)) yield `${where}: a glyph the font lacks (.notdef)`;
  }
}

function* checkFonts(
  page: TaggedPdf['sheets'][number]['dictionary'],
  where: string,
  objects: TaggedPdf['objects'],
): Generator<string> {
  const fonts = objects.dictionary(entry(objects.dictionary(entry(page, 'Resources')), 'Font'));
  for (const [name, reference] of fonts?.entries() ?? []) {
    const font = objects.dictionary(reference);
    const label = `${where}: font ${name.decodeText()}`;
    if (objects.text(entry(font, 'Subtype')) !== 'Type0') yield `${label} is not a composite font`;
    if (!(objects.look(entry(font, 'ToUnicode')) instanceof PDFRawStream)) yield `${label} does not say its characters`;
    const [descendant] = objects.array(entry(font, 'DescendantFonts'));
    const descriptor = objects.dictionary(entry(objects.dictionary(descendant), 'FontDescriptor'));
    if (entry(descriptor, 'FontFile2') === undefined && entry(descriptor, 'FontFile3') === undefined)
      yield `${label} is not embedded`;
  }
}
