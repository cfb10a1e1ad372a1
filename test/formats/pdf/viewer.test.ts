import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../../src/formats/pdf.ts';
import { everything, heading, page, paragraph, sentences } from './samples.ts';

const input = page([
  { kind: 'contents', title: 'Table des matières', depth: 3 },
  heading(2, 'un', 'Un'),
  ...Array.from({ length: 8 }, (_, index) => paragraph(sentences(9, index))),
  heading(3, 'un-a', 'Un «\u00a0a\u00a0»'),
  paragraph(sentences(5)),
  heading(4, 'un-a-i', 'Un a i'),
  paragraph(sentences(60)),
  heading(2, 'deux', 'Deux'),
  paragraph('Fin.'),
]);

/** What a viewer that is not ours (pdf.js) makes of the file. */
describe('a viewer', () => {
  let viewed: PDFDocumentProxy;
  beforeAll(async () => {
    viewed = await getDocument({ data: await pdf.write(input), verbosity: 0 }).promise;
  });

  const textOf = async (number: number): Promise<string> => {
    const content = await (await viewed.getPage(number)).getTextContent();
    return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  };

  it('shows bookmarks nested as the headings are', async () => {
    const outline = await viewed.getOutline();
    const titles = (items: typeof outline): unknown[] => items.map((item) => [item.title, titles(item.items)]);
    expect(titles(outline)).toEqual([
      ['Un', [['Un «\u00a0a\u00a0»', [['Un a i', []]]]]],
      ['Deux', []],
    ]);
  });

  it('goes to the page that the contents name', async () => {
    const first = await viewed.getPage(1);
    const links = (await first.getAnnotations()).filter((annotation) => annotation.subtype === 'Link');
    expect(links).toHaveLength(3);
    for (const { dest } of links) {
      const [place] = (await viewed.getDestination(dest)) ?? [];
      const number = (await viewed.getPageIndex(place)) + 1;
      const title = input.blocks.find((block) => block.kind === 'heading' && block.id === dest);
      const words = title?.kind === 'heading' && title.children[0]?.kind === 'text' ? title.children[0].text : '';
      expect(await textOf(number)).toContain(words.replaceAll('\u00a0', ' '));
      expect(await textOf(1)).toMatch(new RegExp(`${words.replaceAll('\u00a0', ' ')}\\s+${number}\\b`));
    }
  });

  it('shows the running header from the second page, and page numbers on all', async () => {
    const running = 'CPAS de Valmont-sur-Ourthe \u00b7 Politique';
    expect(await textOf(1)).not.toContain(running);
    expect(await textOf(2)).toContain(running);
    expect(await textOf(viewed.numPages)).toContain(`Page ${viewed.numPages} / ${viewed.numPages}`);
  });

  it('shows a draft as one, on every page', async () => {
    const draft = await getDocument({ data: await pdf.write({ ...everything(), draft: true }), verbosity: 0 }).promise;
    for (let number = 1; number <= draft.numPages; number++) {
      const content = await (await draft.getPage(number)).getTextContent();
      expect(content.items.filter((item) => 'str' in item && item.str === 'PROJET')).toHaveLength(2);
    }
  });
});
