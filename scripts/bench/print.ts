import { writeFileSync } from 'node:fs';
import { html } from '../../src/formats/html.ts';
import { pdf } from '../../src/formats/pdf.ts';
import { documentOf } from './document.ts';

// One document in a process of its own: `node print.mjs <chapters> <file.pdf|file.html>`.
const [chapters, file = ''] = process.argv.slice(2);
const format = file.endsWith('.pdf') ? pdf : html;
writeFileSync(file, await format.write(documentOf(Number(chapters))));
