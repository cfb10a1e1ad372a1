import { writeFileSync } from 'node:fs';
import { documentsPage } from './documents-page.ts';
import { normsPage } from './norms-page.ts';
import { registersPage } from './registers-page.ts';
import { rulesPage } from './rules-page.ts';

/** Writes the reference pages of docs/, in French: their reader is the adviser. */
export function writePages(): void {
  const pages = { rules: rulesPage(), registers: registersPage(), norms: normsPage(), documents: documentsPage() };
  for (const [name, text] of Object.entries(pages)) {
    writeFileSync(new URL(`../../docs/${name}.md`, import.meta.url), text);
  }
}
