import fc from 'fast-check';
import createParser from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/formats/markdown.ts';
import type { Block, Inline } from '../../../src/markdown/blocks.ts';
import { cleanText } from '../../../src/markdown/escape.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { samplePage } from '../html/sample-page.ts';

const sample = samplePage();
const reader = createParser({ html: true }).use(footnote);
const text = (words: string): Inline[] => (words === '' ? [] : [{ kind: 'text', text: words }]);

async function written(...blocks: Block[]): Promise<string> {
  const page = { ...sample, blocks, notes: [], draft: false, particulars: [], title: 'T', organisation: 'O' };
  return new TextDecoder().decode(await markdown.write(page)).replace('**O**\n\n# T\n\n', '');
}

/** What another reader of Markdown shows: the text between the tags. */
function shown(source: string): string {
  const html = reader
    .render(source)
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/?(?:strong|em|code|a)(?: [^>]*)?>/g, '');
  const words = html
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
  return words
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]*\n[\s\u00a0]*/g, '\n')
    .trim();
}

const nasty = [
  '# t',
  '- x',
  '1. x',
  '12) y',
  '+ x',
  '> x',
  '===',
  '---',
  '~~~',
  '```',
  'a | b',
  '|',
  '\\',
  '\\|',
  '<script>',
  '](javascript:x)',
  '&amp;',
  '&#35;',
  '[^1]',
  '[!NOTE]',
  ': x',
  '[ ] x',
  '[x]: /y',
  '![x](y)',
  '**x**',
  '_x_',
  '__',
  '*',
  '`x`',
  '``',
  '<br>',
  '<!--',
  '"',
  '(x',
  'x)',
  'é',
  'x #',
  'x ## y',
  '~~x~~',
  'http://a.be',
  'mot',
];
const words = fc
  .oneof(
    fc.constantFrom(...nasty),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...nasty)).map((all) => all.join('')),
  )
  .map((raw) => cleanText(raw).trim())
  .filter((clean) => clean !== '');
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words.map((clean): Inline => ({ kind: 'text', text: clean })),
  words.map((clean): Inline => ({ kind: 'code', text: clean })),
  words.map((clean): Inline => ({ kind: 'strong', children: text(clean) })),
  words.map(
    (clean): Inline => ({
      kind: 'emphasis',
      children: [
        { kind: 'text', text: 'e' },
        { kind: 'strong', children: text(clean) },
      ],
    }),
  ),
  words.map((clean): Inline => ({ kind: 'link', href: 'https://a.be/(x)|y', children: text(clean) })),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });

describe('markdown', () => {
  it('reads well', async () => {
    await expect(new TextDecoder().decode(await markdown.write(sample))).toMatchFileSnapshot('sample.md');
  });

  it('says the same text to another reader: paragraphs, quotations, lists, cells', async () => {
    const check = async (children: Inline[]) => {
      const said = plainText(children);
      const paragraph: Block = { kind: 'paragraph', children };
      expect(shown(await written(paragraph))).toBe(said);
      expect(shown(await written({ kind: 'quote', blocks: [paragraph] }))).toBe(said);
      expect(shown(await written({ kind: 'heading', level: 2, id: 'x', children }))).toBe(said);
      const list: Block = {
        kind: 'list',
        ordered: true,
        start: 9,
        tight: true,
        items: [{ blocks: [paragraph] }, { blocks: [paragraph] }],
      };
      expect(shown(await written(list))).toBe(`${said}\n${said}`);
      const table = { caption: text('C'), columns: [{ align: 'start' }, { align: 'end' }], rowHeads: false } as const;
      const head = [[text('A')], [children]];
      expect(
        shown(await written({ kind: 'table', ...table, head, rows: [[[children], [text('b'), text('c')]]] })),
      ).toBe(`C\nA\n${said}\n${said}\nb\nc`);
    };
    await fc.assert(fc.asyncProperty(inlines, check), { numRuns: 300 });
  });

  it('keeps lists apart and nested', async () => {
    const item = (blocks: Block[]) => ({ blocks });
    const paragraph = (said: string): Block => ({ kind: 'paragraph', children: text(said) });
    const list = (ordered: boolean, ...items: { blocks: Block[] }[]): Block => ({
      kind: 'list',
      ordered,
      start: 1,
      tight: true,
      items,
    });
    const inner = list(true, item([paragraph('b')]), item([paragraph('c')]));
    expect(await written(list(false, item([paragraph('a'), inner])), list(false, item([paragraph('d')])))).toBe(
      '- a\n  1. b\n  2. c\n\n<!-- -->\n\n- d\n',
    );
  });

  it('jumps to headings by the anchors that readers make', async () => {
    const heading: Block = { kind: 'heading', level: 2, id: 'qui', children: text('Qui, où ?') };
    const jump: Block = { kind: 'paragraph', children: [{ kind: 'link', href: '#qui', children: text('là') }] };
    expect(await written({ kind: 'contents', title: 'Ici', depth: 2 }, heading, jump)).toBe(
      '**Ici**\n\n- [Qui, où ?](#qui-où-)\n\n## Qui, où ?\n\n[là](#qui-où-)\n',
    );
  });
});
