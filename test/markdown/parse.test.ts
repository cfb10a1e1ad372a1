import { describe, expect, it } from 'vitest';
import { parse } from '../../src/markdown/parse.ts';

const figures = { chart: { width: 10, height: 10, shapes: [] } };
const blocks = (markdown: string) => parse(markdown, figures).blocks;
const inlines = (markdown: string) => {
  const [block] = blocks(markdown);
  return block?.kind === 'paragraph' ? block.children : [];
};
const words = (text: string) => [{ kind: 'text', text }];
const paragraph = (text: string) => ({ kind: 'paragraph', children: words(text) });

describe('parse: running text', () => {
  it('reads emphasis, code, entities, escapes and new lines', () => {
    expect(inlines('**a** *b* `c` &eacute;\\* d<br> e\\\nf\ng')).toEqual([
      { kind: 'strong', children: words('a') },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', children: words('b') },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'c' },
      { kind: 'text', text: ' é* d' },
      { kind: 'lineBreak' },
      { kind: 'text', text: 'e' },
      { kind: 'lineBreak' },
      { kind: 'text', text: 'f g' },
    ]);
  });

  it.each([
    ['https://a.be/é?x=1&y', 'https://a.be/%C3%A9?x=1&y'],
    ['mailto:a@b.be', 'mailto:a@b.be'],
    ['<tel:+32 4 123 45 67>', 'tel:+3241234567'],
  ])('reads the link %s', (written, href) => {
    expect(inlines(`[x](${written})`)).toEqual([{ kind: 'link', href, children: words('x') }]);
  });

  it('reads foreign words, with a link inside', () => {
    expect(inlines('[[KSZ](https://a.be)]{lang=nl-BE}')).toEqual([
      {
        kind: 'foreign',
        language: 'nl-BE',
        children: [{ kind: 'link', href: 'https://a.be', children: words('KSZ') }],
      },
    ]);
  });

  it('numbers footnotes by their marks, in place or below', () => {
    const page = parse('a[^x] b^[in *place*] c[^x] d[^y]\n\n[^y]: Y^[deep]\n\n[^x]: X');
    expect(page.blocks[0]).toMatchObject({
      children: ['a', 1, ' b', 2, ' c', 1, ' d', 3].map((part) =>
        typeof part === 'number' ? { kind: 'note', number: part } : { kind: 'text', text: part },
      ),
    });
    expect(page.notes).toEqual([
      words('X'),
      [...words('in '), { kind: 'emphasis', children: words('place') }],
      [...words('Y'), { kind: 'note', number: 4 }],
      words('deep'),
    ]);
  });
});

describe('parse: blocks', () => {
  it('reads headings and makes their ids', () => {
    const markdown = '## Où, quand ? {#ou}\n\n### L’été œuvre\n\n### L’été œuvre\n\n## ---\n\n[a](#l-ete-oeuvre-2)';
    expect(blocks(markdown).slice(0, 4)).toMatchObject([
      { level: 2, id: 'ou', children: words('Où, quand ?') },
      { level: 3, id: 'l-ete-oeuvre' },
      { level: 3, id: 'l-ete-oeuvre-2' },
      { level: 2, id: 'section' },
    ]);
  });

  it('reads lists, nested, numbered, with boxes', () => {
    expect(blocks('- [ ] a\n- [x] b\n  1. c\n\n     d')).toEqual([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        tight: true,
        items: [
          { checked: false, blocks: [paragraph('a')] },
          {
            checked: true,
            blocks: [
              paragraph('b'),
              {
                kind: 'list',
                ordered: true,
                start: 1,
                tight: false,
                items: [{ blocks: [paragraph('c'), paragraph('d')] }],
              },
            ],
          },
        ],
      },
    ]);
    expect(blocks('3. a\n\n4. b')).toMatchObject([{ ordered: true, start: 3, tight: false }]);
  });

  it('reads a table with its caption, alignment, row heads and lines in cells', () => {
    expect(blocks('Table (row heads): Cap *x*\n\n| A | B |\n|:-:|--:|\n| a \\| b | c<br>**d** |\n| e | |')).toEqual([
      {
        kind: 'table',
        caption: [...words('Cap '), { kind: 'emphasis', children: words('x') }],
        rowHeads: true,
        columns: [{ align: 'center' }, { align: 'end' }],
        head: [[words('A')], [words('B')]],
        rows: [
          [[words('a | b')], [words('c'), [{ kind: 'strong', children: words('d') }]]],
          [[words('e')], []],
        ],
      },
    ]);
    expect(blocks('- x\n\n  Table: in a list\n  | A |\n  |---|\n  | a |')).toMatchObject([
      { items: [{ blocks: [paragraph('x'), { kind: 'table', rows: [[[words('a')]]] }] }] },
    ]);
  });

  it('reads facts', () => {
    const facts = [
      { term: words('A'), details: [words('1 suite'), words('2')] },
      { term: words('B'), details: [words('3')] },
      { term: words('C'), details: [words('4')] },
    ];
    expect(blocks('A\n: 1\n  suite\n: 2\nB\n: 3\n\nC\n: 4\n\nend')).toEqual([
      { kind: 'facts', facts },
      paragraph('end'),
    ]);
  });

  it('reads callouts and quotations', () => {
    expect(blocks('> [!SUMMARY] En *bref*\n> a\n>\n> - b\n\n---\n\n> c')).toMatchObject([
      { kind: 'callout', tone: 'summary', title: [...words('En '), {}], blocks: [paragraph('a'), { kind: 'list' }] },
      { kind: 'rule' },
      { kind: 'quote', blocks: [paragraph('c')] },
    ]);
  });

  it('reads figures and tables of contents', () => {
    expect(
      blocks('![a *b*](figure:chart "c")\n\n![d](figure:chart)\n\n[[contents: T]]\n\n[[contents: T | 3]]'),
    ).toEqual([
      { kind: 'figure', drawing: figures.chart, alternative: 'a b', caption: words('c') },
      { kind: 'figure', drawing: figures.chart, alternative: 'd', caption: [] },
      { kind: 'contents', title: 'T', depth: 2 },
      { kind: 'contents', title: 'T', depth: 3 },
    ]);
  });
});

describe('parse refuses', () => {
  it.each([
    ['# x', 'sections begin at ##'],
    ['Text\n---', 'underlined heading'],
    ['Text\n===', 'underlined heading'],
    ['### x', 'level 3 follows level 1'],
    ['## x\n\n#### y', 'line 3 of the filled template: level 4 follows level 2'],
    ['##x', 'heading without its space'],
    ['> ## x', '"heading" cannot stand here'],
    ['- ## x', '"heading" cannot stand here'],
    ['## a^[n]', 'footnote in a heading'],
    ['## a {#x}\n\n## b {#x}', 'the id "x" is taken'],
    ['## a {#X}', '"{" means nothing here'],
    ['a <b>x</b>', '"html_inline" is not in the dialect: <b>'],
    ['<div>\nx\n</div>', 'line 1 of the filled template: "html_block" cannot stand here: <div>'],
    ['<!-- x -->', '"html_block"'],
    ['```\nx\n```', '"fence"'],
    ['a\n\n    code', '"code_block"'],
    ['[a]: /x', '"[" means nothing here'],
    ['x [a] y', '"[" means nothing here'],
    ['[a][b]\n\n[b]: https://a.be', '"["'],
    ['<https://a.be>', '"<" means nothing here'],
    ['[x](javascript:alert)', 'not an address'],
    ['[x](data:text/html,x)', 'not an address'],
    ['[x](/rel)', 'not an address'],
    ['[x](#nope)', 'not in the page: #nope'],
    ['[ ](https://a.be)', 'a link without text'],
    ['[x](https://a.be "t")', 'a link has no title'],
    ['a ![a](figure:chart)', '"image" is not in the dialect'],
    ['![x](https://a.be/c.png)', 'alone in its paragraph'],
    ['![](figure:chart)', 'without its alternative'],
    ['![a](figure:toString)', 'no figure "toString"'],
    ['| a |\n|---|\n| 1 |', 'needs a line "Table: caption"'],
    ['Table: x\n\ntext', 'caption without its table'],
    ['Table: x\n| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'line 4 of the filled template: a row of 2 cells'],
    ['Table: x\n| a | b |\n|---|---|\n| 1 |', 'a row of 2 cells'],
    ['Table: x\n| a | b |\n|---|---|\n| 1 | 2 |\ntext', 'a row of 2 cells'],
    ['Table: x\n| a | |\n|---|---|\n| 1 | 2 |', 'head cell is empty'],
    ['a | b', '"|" means nothing here'],
    ['~~x~~', '"s" is not in the dialect'],
    ['`a', '"`" means nothing here'],
    ['2 * 3', '"*" means nothing here (write \\*'],
    ['[[toc]]', '"["'],
    ['[[contents]]', 'write [[contents: Title]]'],
    ['{{x}}', '"{"'],
    ['a[^x]', '"["'],
    ['a\n\n[^y]: lost', 'no text refers to the footnote: y'],
    ['a[^y]\n\n[^y]: b\n\n    c', 'a footnote is one paragraph: y'],
    ['a[^y]\n\n[^y]: b\n\n[^y]: c', 'two footnotes have the label: y'],
    ['> [!WARNING] x\n> y', 'write > [!SUMMARY] Title'],
    ['> [!NOTE]\n> y', 'write > [!SUMMARY] Title'],
    ['two lines\nTerm\n: x', 'a detail without its term'],
  ])('%j', (markdown, message) => {
    expect(() => parse(markdown, figures)).toThrow(message);
  });
});
