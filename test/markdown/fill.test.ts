import { describe, expect, it } from 'vitest';
import { guard } from '../../src/markdown/escape.ts';
import { fill } from '../../src/markdown/fill.ts';

const at = { file: 'registers/organisation.yaml', line: 3, column: 1, pointer: '' };
const missing = (field: string): object => ({ missing: { at, field } });

/** The filled Markdown without the invisible guards. */
function filled(source: string, data: object, partials: Record<string, string> = {}): string {
  return fill({ name: 't.md.hbs', source, partials }, data).markdown.replaceAll(guard, '');
}

describe('fill', () => {
  it('leaves no line behind for a block that stands alone', () => {
    const source =
      '{{#each xs}}\n- {{n}}\n{{#each ys}}\n  - {{this}} of {{../n}}\n{{/each}}\n{{else}}\nnone\n{{/each}}\nend';
    expect(
      filled(source, {
        xs: [
          { n: 'a', ys: ['b'] },
          { n: 'c', ys: [] },
        ],
      }),
    ).toBe('- a\n  - b of a\n- c\nend');
    expect(filled(source, { xs: [] })).toBe('none\nend');
  });

  it('repeats table rows, with lines in a cell', () => {
    const row =
      '| a |\n|---|\n{{#each xs}}\n| {{#each ls}}{{this}}{{#unless @last}}<br>{{/unless}}{{/each}} |\n{{/each}}\n';
    expect(filled(row, { xs: [{ ls: ['x|', 'y'] }, { ls: ['z'] }] })).toBe('| a |\n|---|\n| x&#124;<br>y |\n| z |\n');
  });

  it('knows if, unless, with, block parameters, data names and partials', () => {
    expect(filled('{{#if a}}a{{else if b}}{{b}}{{else}}c{{/if}}', { a: '', b: 'x' })).toBe('x');
    expect(filled('{{#if n}}n{{/if}}{{#unless l}}no {{n}}{{/unless}}', { n: 0, l: [] })).toBe('no 0');
    expect(filled('{{#with o}}{{p}}{{../q}}{{/with}}', { o: { p: 'x' }, q: 'y' })).toBe('xy');
    expect(filled('{{#each xs as |x i|}}{{i}}{{x.n}}{{#if @first}}!{{/if}}{{/each}}', { xs: [{ n: 'a' }] })).toBe(
      '0a!',
    );
    expect(filled('- x\n  {{> p o l=q}}\n', { o: { k: 'x' }, q: 'y' }, { p: '- {{k}}\n- {{l}}\n' })).toBe(
      '- x\n  - x\n  - y\n',
    );
  });

  it.each([
    ['x\n{{nmae}}', 't.md.hbs:2: the view has no "nmae"'],
    ['{{o.nmae}}', 'no "o.nmae"'],
    ['{{#if nmae}}x{{/if}}', 'no "nmae"'],
    ['{{#unless nmae}}x{{/unless}}', 'no "nmae"'],
    ['{{#with nmae}}x{{/with}}', 'no "nmae"'],
    ['{{#each nmae}}x{{/each}}', 'no "nmae"'],
    ['\n{{#each xs}}\n{{nmae}}{{/each}}', 't.md.hbs:3: the view has no "nmae"'],
    ['{{#each xs as |x|}}{{x.nmae}}{{/each}}', 'no "x.nmae"'],
    ['{{#each xs}}{{../nmae}}{{/each}}', 'no "../nmae"'],
    ['{{> p}}', 'partial p of t.md.hbs:2: the view has no "nmae"'],
    ['{{> p nope}}', 'no "nope"'],
    ['{{> q}}', 'there is no partial "q"'],
    ['{{constructor}}', 'no "constructor"'],
    ['{{__proto__.x}}', 'no "__proto__.x"'],
    ['{{o}}', '"o" is neither a text nor a number'],
    ['{{yes}}', '"yes" is neither a text nor a number'],
    ['{{#each yes}}x{{/each}}', '"yes" is not a list'],
    ['{{{n}}}', 'never printed raw'],
    ['{{&n}}', 'never printed raw'],
    ['{{upper n}}', 'there are no helpers'],
    ['{{lookup o "x"}}', 'there are no helpers'],
    ['{{#eq n n}}x{{/eq}}', 'none of if, unless, each, with'],
    ['{{#if (eq n n)}}x{{/if}}', 'only a name of the view'],
    ['{{#if n includeZero=true}}x{{/if}}', 'takes one name'],
    ['{{@foo}}', '@foo is unknown'],
    ['{{#> p}}x{{/p}}', 'PartialBlockStatement is not allowed'],
    ['{{"x"}}', 'only a name of the view'],
  ])('refuses %s', (source, message) => {
    expect(() => filled(source, { n: 'x', yes: true, o: {}, xs: [{}] }, { p: 'x\n{{nmae}}' })).toThrow(message);
  });

  it('throws the fault that the template asks for', () => {
    const fault = (message: string) => new RangeError(message);
    expect(() => fill({ name: 't', source: '{{x}}', partials: {}, fault }, {})).toThrow(RangeError);
  });

  it('shows a missing fact wherever it is asked, and reports it once', () => {
    const source =
      '{{#if dpo}}{{dpo.name}} {{dpo}}{{/if}} {{#each dpo.phones}}{{number}}{{/each}} {{#with dpo}}{{mail.work}}{{/with}}';
    const result = fill(
      { name: 't', source, partials: {} },
      { dpo: missing('dpo') },
      ({ field, at }) => `${field}, ${at.file}`,
    );
    const mark = '{?dpo\\, registers\\/organisation\\.yaml?}';
    expect(result.markdown.replaceAll(guard, '')).toBe(`${mark} ${mark} ${mark} ${mark}`);
    expect(result.missing).toEqual([{ at, field: 'dpo' }]);
  });

  it('reports only what is shown', () => {
    expect(
      fill({ name: 't', source: '{{#if no}}{{dpo}}{{/if}}', partials: {} }, { no: false, dpo: missing('x') }).missing,
    ).toEqual([]);
  });

  it('leaves the data as they were and can be repeated', () => {
    const template = { name: 't', source: '{{#each xs}}{{this}}{{/each}}', partials: {} };
    const data = Object.freeze({ xs: Object.freeze(['a', missing('b')]) });
    expect(fill(template, data)).toEqual(fill(template, data));
  });
});
