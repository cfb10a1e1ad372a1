import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { validate } from '../../src/validate.ts';
import { foldSpace, htmlText } from '../browser/html-text.ts';
import { structureFaults } from '../pdf/structure.ts';
import { textInTagOrder } from '../pdf/text.ts';
import { exampleDay, exampleNames, renderExample, textOf } from './rendering.ts';

const layers = ['full', 'short'] as const;

describe.each(exampleNames)('examples/%s', (name) => {
  it('validates without any finding', async () => {
    const { diagnostics } = await validate(readFolder(`examples/${name}`), { today: exampleDay, revision: '' });
    expect(diagnostics).toEqual([]);
  });

  describe.each(layers)('rendered in the %s layer, final', async (layer) => {
    const files = await renderExample(name, layer);
    const stems = [...files.keys()].filter((path) => path.endsWith('.pdf')).map((path) => path.replace(/\.pdf$/, ''));

    it('comes in Markdown, HTML and PDF', () => {
      expect(stems.length).toBeGreaterThan(0);
      for (const stem of stems)
        for (const extension of ['md', 'html', 'pdf']) expect(files.has(`${stem}.${extension}`)).toBe(true);
    });

    it.each(stems)('%s.pdf is soundly tagged', async (stem) => {
      expect(await structureFaults(files.get(`${stem}.pdf`) ?? new Uint8Array())).toEqual([]);
    });

    it.each(stems)('%s: the PDF in tag order says what the HTML says', async (stem) => {
      const page = htmlText(textOf(files.get(`${stem}.html`)));
      const pdf = await textInTagOrder(files.get(`${stem}.pdf`) ?? new Uint8Array(), { figures: false, notes: false });
      expect(wordsOf(pdf)).toEqual(wordsOf(page.lines.join('\n')));
    });

    it.each(stems)('%s bears no mark of a draft', (stem) => {
      expect(textOf(files.get(`${stem}.html`))).not.toMatch(/PROJET|à compléter/);
    });
  });
});

const wordsOf = (text: string): readonly string[] => foldSpace(text).split(' ');
