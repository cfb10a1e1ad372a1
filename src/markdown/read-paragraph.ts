import type { Block, Contents, Figure, Heading } from './blocks.ts';
import { withoutGuards } from './escape.ts';
import { dialectFault } from './fault.ts';
import { plainText } from './plain-text.ts';
import { captionIn } from './read-table.ts';
import type { Reading } from './reading.ts';
import { slug } from './slug.ts';
import { attribute, lineOf, type TokenNode } from './token-tree.ts';

/** The source of a paragraph or heading. */
export const sourceOf = (node: TokenNode | undefined): string => node?.children[0]?.token.content ?? '';

/** Reads a paragraph, or the figure or table of contents it stands for. Nothing when it says nothing. */
export function readParagraph(reading: Reading, source: string, line: number): readonly Block[] {
  if (/^#|^: /m.test(source))
    throw dialectFault(line, 'a heading without its space, or a detail without its term', source);
  if (captionIn(source)) throw dialectFault(line, 'a caption without its table', source);
  if (source.startsWith('[[contents')) return [readContents(reading, source, line)];
  if (source.startsWith('![')) return [readFigure(reading, source, line)];
  const children = reading.inlines(source, line);
  return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
}

function readContents(reading: Reading, source: string, line: number): Contents {
  const match = /^\[\[contents: *(.+?) *(?:\| *([23]) *)?\]\]$/s.exec(source);
  if (match === null) throw dialectFault(line, 'write [[contents: Title]] or [[contents: Title | 3]]', source);
  return { kind: 'contents', title: plainText(reading.inlines(match[1] ?? '', line)), depth: match[2] === '3' ? 3 : 2 };
}

function readFigure(reading: Reading, source: string, line: number): Figure {
  const tokens: Parameters<typeof reading.parser.inline.parse>[3] = [];
  reading.parser.inline.parse(source, reading.parser, reading.env, tokens);
  const [image] = tokens;
  const name = /^figure:(.+)$/.exec(withoutGuards(attribute(image, 'src')))?.[1];
  if (tokens.length !== 1 || image?.type !== 'image' || name === undefined)
    throw dialectFault(line, 'write ![alternative](figure:name "caption") alone in its paragraph', source);
  const drawing = Object.hasOwn(reading.figures, name) ? reading.figures[name] : undefined;
  if (drawing === undefined) throw dialectFault(line, `the view has no figure "${name}"`, source);
  const alternative = plainText(reading.inlines(image.content, line));
  if (alternative.trim() === '') throw dialectFault(line, 'a figure without its alternative text', source);
  const caption = withoutGuards(attribute(image, 'title'));
  return { kind: 'figure', drawing, alternative, caption: caption === '' ? [] : [{ kind: 'text', text: caption }] };
}

/** Reads a heading; its id is given, or made from its words. */
export function readHeading(reading: Reading, node: TokenNode): Heading {
  const { outline } = reading;
  const line = lineOf(node);
  const source = sourceOf(node);
  const level = Number(node.token.tag.slice(1)) as Heading['level'] | 1;
  if (!node.token.markup.startsWith('#'))
    throw dialectFault(line, 'an underlined heading (write ## before it)', source);
  if (level === 1) throw dialectFault(line, 'the title comes from the view: sections begin at ##', source);
  if (level > outline.level + 1) throw dialectFault(line, `level ${level} follows level ${outline.level}`, source);
  const [, words = '', given] = /^(.*?)(?: *\{#([a-z0-9][a-z0-9-]*)\})?$/s.exec(source) ?? [];
  const children = reading.inlines(words, line);
  const said = plainText(children).trim();
  if (said === '') throw dialectFault(line, 'a heading without words', source);
  if (children.some(({ kind }) => kind === 'note')) throw dialectFault(line, 'a footnote in a heading', source);
  if (given !== undefined && outline.ids.has(given)) throw dialectFault(line, `the id "${given}" is taken`, source);
  const id = given ?? slug(said, outline.ids);
  outline.ids.add(id);
  outline.level = level;
  return { kind: 'heading', level, id, children };
}
