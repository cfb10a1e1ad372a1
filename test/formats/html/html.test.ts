import { describe, expect, it } from 'vitest';
import { html } from '../../../src/formats/html.ts';
import type { Block, Inline, Page } from '../../../src/markdown/blocks.ts';
import { samplePage } from './sample-page.ts';
import { htmlFaults } from './validity.ts';

const sample = samplePage();
const written = async (page: Page): Promise<string> => new TextDecoder().decode(await html.write(page));
const body = async (...blocks: Block[]): Promise<string> => {
  const text = await written({ ...sample, blocks, notes: [], draft: false, particulars: [] });
  return text.slice(text.indexOf('</h1>') + 6, text.indexOf('</main>')).trim();
};
const text = (words: string): Inline[] => [{ kind: 'text', text: words }];

describe('html', () => {
  it('is valid', async () => {
    expect(await htmlFaults(await written(sample))).toEqual([]);
  });

  it('is checked by something that bites', async () => {
    const broken = (await written(sample))
      .replace('<h1>', '<h1 id="_main">')
      .replace('</ol>', '')
      .replace(/ lang="fr-BE"/, '');
    expect((await htmlFaults(broken)).length).toBeGreaterThan(2);
  });

  it('is the same each time', async () => {
    expect(await written(sample)).toBe(await written(samplePage()));
  });

  it('names its language, title, body and day', async () => {
    const page = await written(sample);
    expect(page).toContain('<html lang="fr-BE">');
    expect(page).toContain('<title>Comment nous protégeons vos données – CPAS d’Exemple</title>');
    expect(page).toContain('<meta name="dcterms.date" content="2026-03-31">');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it('needs neither script nor network', async () => {
    const page = await written(sample);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i);
    expect(page).toContain("default-src 'none'");
  });

  it('shows markup in data as text', async () => {
    const title = '</title><script>"&';
    const page = await written({
      ...sample,
      title,
      organisation: '<b>',
      particulars: [{ term: '<i>', detail: '"x"' }],
    });
    expect(page).not.toMatch(/<script|<b>|<i>/);
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;&quot;&amp; – &lt;b&gt;</title>');
  });

  it('says a draft in words', async () => {
    expect(await written(sample)).toContain('<strong>PROJET : ce texte n’est pas approuvé</strong>');
    expect(await written({ ...sample, draft: false })).not.toContain('PROJET');
  });

  it('marks words in another language, missing facts and code', async () => {
    const children: Inline[] = [
      { kind: 'foreign', language: 'nl', children: text('wat') },
      { kind: 'missing', text: 'à compléter' },
      { kind: 'code', text: '<a>' },
    ];
    expect(await body({ kind: 'paragraph', children })).toBe(
      '<p><span lang="nl">wat</span><mark>à compléter</mark><code>&lt;a&gt;</code></p>',
    );
  });

  it('gives each mark of a note its own id, and the note a way back', async () => {
    const page = await written(sample);
    expect(page).toContain('id="_ref-2-1"');
    expect(page).toContain('id="_ref-2-2"');
    expect(page).toContain('<a href="#_ref-2-1" role="doc-backlink" class="back">↩ Retour au texte</a>');
  });

  it('heads columns and rows, and lets wide tables scroll by keyboard', async () => {
    const cell = (words: string) => [text(words)];
    const narrow: Block = {
      kind: 'table',
      caption: text('C'),
      columns: [{ align: 'start' }, { align: 'end' }],
      head: [cell('A'), cell('B')],
      rows: [
        [cell('a'), [text('1'), text('2')]],
        [[], []],
      ],
      rowHeads: true,
    };
    const table = await body(narrow);
    expect(table).toContain('<th scope="col" class="end">B</th>');
    expect(table).toContain('<tr><th scope="row">a</th><td class="end">1<br>2</td></tr>');
    expect(table).toContain('<tr><td></td><td class="end"></td></tr>');
    expect(table).not.toContain('tabindex');
    const wide = await body({ ...narrow, columns: [...narrow.columns, { align: 'start' }] });
    expect(wide).toContain('<section class="wide" aria-labelledby="_table-1" tabindex="0">');
  });
});
