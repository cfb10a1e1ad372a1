import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/markdown/blocks.ts';
import { cleanText } from '../../src/markdown/escape.ts';
import { fill } from '../../src/markdown/fill.ts';
import { parse } from '../../src/markdown/parse.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

const figures = { d: { width: 1, height: 1, shapes: [] } };

function blocksOf(source: string, value: string): readonly Block[] {
  const { markdown } = fill({ name: 'test', source, partials: {} }, { v: value });
  return parse(markdown, figures).blocks;
}

function childrenOf(block: Block | undefined): readonly Inline[] {
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.children : [];
}

const text = (value: string): readonly Inline[] => (value === '' ? [] : [{ kind: 'text', text: value }]);
const paragraph = (value: string) => (value === '' ? [] : [{ kind: 'paragraph', children: text(value) }]);

/** Where a value may stand, and what must be read there. */
const places: Readonly<Record<string, (value: string, clean: string) => void>> = {
  'a paragraph': (value, clean) => expect(blocksOf('{{v}}', value)).toEqual(paragraph(clean)),
  'the middle of a paragraph': (value, clean) =>
    expect(blocksOf('a{{v}}. b\n{{v}}. c', value)).toEqual(paragraph(`a${clean}. b ${clean}. c`)),
  'a heading': (value, clean) => {
    const [heading] = blocksOf('## x{{v}}', value);
    expect(heading).toMatchObject({ kind: 'heading', children: text(`x${clean}`) });
  },
  'a list item': (value, clean) =>
    expect(blocksOf('- {{v}}\n- b', value)).toMatchObject([
      { kind: 'list', items: [{ blocks: paragraph(clean) }, { blocks: paragraph('b') }] },
    ]),
  'a cell': (value, clean) =>
    expect(blocksOf('Table: c {{v}}\n| a{{v}}|b |\n|---|---|\n|{{v}}|{{v}}|\n', value)).toMatchObject([
      {
        caption: text(`c ${clean}`.replace(/ $/, '')),
        head: [[text(`a${clean}`)], [text('b')]],
        rows: [[clean, clean].map((c) => (c ? [text(c)] : []))],
      },
    ]),
  'a fact': (value, clean) =>
    expect(blocksOf('x{{v}}\n: y{{v}}', value)).toMatchObject([
      { facts: [{ term: text(`x${clean}`), details: [text(`y${clean}`)] }] },
    ]),
  'a quotation': (value, clean) =>
    expect(blocksOf('> {{v}}', value)).toMatchObject([{ kind: 'quote', blocks: paragraph(clean) }]),
  'a callout': (value, clean) =>
    expect(blocksOf('> [!NOTE] x{{v}}\n> {{v}}', value)).toMatchObject([
      { title: text(`x${clean}`), blocks: paragraph(clean) },
    ]),
  'a figure': (value, clean) =>
    expect(blocksOf('![x{{v}}](figure:d "y{{v}}")', value)).toMatchObject([
      { alternative: `x${clean}`, caption: text(`y${clean}`) },
    ]),
  'a table of contents': (value, clean) =>
    expect(blocksOf('[[contents: x{{v}} | 3]]', value)).toMatchObject([
      { kind: 'contents', title: `x${clean}`, depth: 3 },
    ]),
  'a note': (value, clean) => {
    const { markdown } = fill({ name: 'test', source: 'a^[x{{v}}]', partials: {} }, { v: value });
    expect(parse(markdown).notes).toEqual([text(`x${clean}`)]);
  },
};

/** Passages that need at least one character. */
const passages: Readonly<Record<string, string>> = {
  strong: 'a**{{v}}**b',
  emphasis: 'a*{{v}}*b',
  code: 'a`{{v}}`b',
  foreign: 'a[{{v}}]{lang=nl}b',
  link: 'a[{{v}}](<https://x.be/{{v}}>)b',
};

const nasty = [
  '# t',
  '- x',
  '1. x',
  '2024',
  '+ x',
  '> x',
  '===',
  '---',
  '~~~',
  '```',
  '\tx',
  '    x',
  'a | b',
  '|',
  '\\',
  '\\|',
  'a\nb',
  'a\r\n\r\nb',
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  '{{x}}',
  '{?x?}',
  '<http://a.be>',
  'http://a.be',
  '&amp;',
  '&#35;',
  '[^1]',
  '^[x]',
  '[!NOTE] x',
  'Table: x',
  ': x',
  '[[contents: x]]',
  '[ ] x',
  '[x]: /y',
  '![x](figure:d)',
  '{#id}',
  '**x**',
  '_x_',
  '`x`',
  '``',
  '<br>',
  '"',
  "'",
  '(x',
  'x)',
  '<',
  '>',
  '  x  ',
  'x\u0000y',
  '\ufeffx',
  '\u2060',
  '\u00a0x\u00a0',
  '\u202ex',
  'é\u0301',
  '\ud800',
  '€ 12',
  '',
  '[x]{lang=nl}',
  '*',
  '!',
];
const value = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...nasty)).map((all) => all.join('')),
);

describe('a value is text and only text', () => {
  it.each(Object.entries(places))('in %s', (_, check) => {
    fc.assert(
      fc.property(value, (raw) => void check(raw, cleanText(raw))),
      { examples: nasty.map((raw) => [raw]) },
    );
  });

  it.each(Object.entries(passages))('in %s', (_, source) => {
    const check = (raw: string) => {
      const clean = cleanText(raw);
      fc.pre(clean.trim() !== '');
      const children = childrenOf(blocksOf(source, raw)[0]);
      expect(children).toHaveLength(3);
      expect(plainText(children)).toBe(`a${clean}b`);
    };
    fc.assert(fc.property(value, check), { numRuns: 200 });
  });

  it('folds white space and drops what cannot be printed', () => {
    expect(cleanText(' a \r\n\t b\u0007\u202e ')).toBe('a b');
    expect(cleanText('a\ud800')).toBe('a\ufffd');
  });

  it('cannot choose where a link leads', () => {
    const link = '[x](<{{v}}>)';
    expect(() => blocksOf(link, 'javascript:alert(1)')).toThrow('not an address');
    expect(childrenOf(blocksOf(link, 'https://a.be/>)[y](z)')[0])).toEqual([
      { kind: 'link', href: 'https://a.be/%3E)%5By%5D(z)', children: text('x') },
    ]);
    expect(childrenOf(blocksOf(link, 'tel:+32 (0)4/123.45')[0])).toMatchObject([{ href: 'tel:+320412345' }]);
  });
});
