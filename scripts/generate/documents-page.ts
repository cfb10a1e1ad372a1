import { readdirSync } from 'node:fs';
import { documents } from '../../src/documents/index.ts';
import { codes, generatedNote, table } from './markdown.ts';

const templates = new URL('../../templates/', import.meta.url);

/** Every document and the languages in which it is written. */
export function documentsPage(): string {
  const languages = readdirSync(templates)
    .filter((folder) => folder !== 'theme')
    .sort();
  const rows = documents.map(({ name, title, templates: files, norms }) => {
    const written = languages.filter((language) => {
      const there = readdirSync(new URL(`${language}/`, templates));
      return files.every((file) => there.includes(`${file}.md.hbs`));
    });
    return [`\`${name}\``, title, codes(norms), written.join(', '), 'md, html, pdf'];
  });
  const head = [
    generatedNote,
    '',
    '# Les documents',
    '',
    '`cpas-sec render DOCUMENT` les écrit à partir des registres.',
    '',
  ];
  return `${[...head, ...table(['Nom', 'Document', 'Normes', 'Langues', 'Formats'], rows)].join('\n')}\n`;
}
