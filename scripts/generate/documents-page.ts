import { readdirSync } from 'node:fs';
import { documents } from '../../src/documents/index.ts';
import { generatedNote, table } from './markdown.ts';

const templates = new URL('../../templates/', import.meta.url);

/** Every document and the languages in which it is written. */
export function documentsPage(): string {
  const languages = readdirSync(templates)
    .filter((folder) => folder !== 'theme')
    .sort();
  const rows = documents.map(({ name, title }) => {
    const written = languages.filter((language) =>
      readdirSync(new URL(`${language}/`, templates)).some((file) => file.startsWith(name)),
    );
    return [`\`${name}\``, title, written.join(', '), 'md, html, pdf'];
  });
  const head = [
    generatedNote,
    '',
    '# Les documents',
    '',
    '`cpas-sec render DOCUMENT` les écrit à partir des registres.',
    '',
  ];
  return `${[...head, ...table(['Nom', 'Document', 'Langues', 'Formats'], rows)].join('\n')}\n`;
}
