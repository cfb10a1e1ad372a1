import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFolder } from '../../src/files/folder.ts';
import { type RegisterName, registerNames, singleRegisters } from '../../src/model/records.ts';
import { isRecordFile, isRegisterPath, registerAt } from '../../src/model/register-path.ts';
import type { Folder, TextFile } from '../../src/model/text-file.ts';
import { recordSchema, type Schema } from '../../src/registers/schema.ts';
import { foldSpace, htmlText } from '../browser/html-text.ts';
import { textInTagOrder } from '../pdf/text.ts';
import { exampleNames, renderFolder, textOf } from './rendering.ts';

/** What a value may hold by accident or malice; each must come out as these very characters. */
const hostile = [
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  '{{organisation.name}}',
  'a | b',
  '# titre',
  '<img src=x onerror=alert(1)>',
  '[x](https://evil.example)',
  '`code`',
  '**gras**',
  '&lt;b&gt;',
  '[^1]',
  '> [!NOTE]',
  '{?x?}',
  '<!-- x -->',
];

/** Adds hostile words behind every free text of every register: a schema says which fields are free. */
function poisoned(folder: Folder, words: string): Folder {
  return { ...folder, files: folder.files.map((file) => poisonedFile(file, words)) };
}

function poisonedFile(file: TextFile, words: string): TextFile {
  const name = registerAt(file.path) as RegisterName;
  if (!registerNames.includes(name) || !isRegisterPath(file.path)) return file;
  const value = parse(file.text) as unknown;
  const schema = recordSchema(name);
  const single = singleRegisters.includes(name) || isRecordFile(file.path);
  const changed = single
    ? poison(value, schema, words)
    : (value as unknown[]).map((record) => poison(record, schema, words));
  return { path: file.path, text: stringify(changed, { lineWidth: 0 }) };
}

function poison(value: unknown, schema: Schema, words: string): unknown {
  const isFree = schema.allOf?.[0]?.$ref?.endsWith('/text') === true;
  if (isFree && typeof value === 'string') return `${value} ${words}`;
  if (isFree && value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([language, text]) => [language, `${text} ${words}`]));
  }
  if (Array.isArray(value)) return value.map((item) => poison(item, schema.items ?? {}, words));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, poison(inner, schema.properties?.[key] ?? {}, words)]),
  );
}

/** Typographic French changes apostrophes and spaces, never another sign. */
const plain = (text: string): string => foldSpace(text).replaceAll('’', "'");

describe.each(exampleNames)('hostile words in every free text of examples/%s', async (name) => {
  const words = hostile.join(' ');
  const files = await renderFolder(poisoned(readFolder(`examples/${name}`), words));
  const of = (extension: string) => [...files].filter(([path]) => path.endsWith(extension)).map(([, bytes]) => bytes);

  it('are text in HTML', () => {
    for (const bytes of of('.html')) {
      const html = textOf(bytes);
      expect(html).not.toMatch(/<script|<img|<b>|<!-- x|href="(?!https?:|mailto:|tel:|#)/i);
      expect(html).not.toContain('href="https://evil.example"');
      expect(plain(htmlText(html).lines.join(' '))).toContain(plain(words));
    }
  });

  it('are text in Markdown, for a reader that allows HTML', () => {
    const reader = new MarkdownIt({ html: true, linkify: false });
    for (const bytes of of('.md')) {
      const html = reader.render(textOf(bytes));
      expect(html).not.toMatch(/<script|<img|href="javascript|<b>|href="https:\/\/evil/i);
      const shown = html
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(plain(shown)).toContain(plain(words));
    }
  });

  it('are text in PDF', async () => {
    for (const bytes of of('.pdf')) expect(plain(await textInTagOrder(bytes))).toContain(plain(words));
  });
});
