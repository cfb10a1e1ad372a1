import { annualReport } from '../../../src/documents/annual-report.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { type Rendered, render } from '../../../src/render.ts';
import { plain, type Section, sectionsOf } from '../privacy-policy/rendered.ts';

/** What `render annual-report` writes, in Markdown; a draft, so that a missing fact shows instead of stopping. */
export const renderReport = async (facts: Facts, year?: number): Promise<Rendered> =>
  await render({
    facts,
    document: annualReport,
    options: year === undefined ? {} : { year },
    language: fr,
    formats: [markdown],
    final: false,
  });

/** The sections of a report. */
export async function reportSections(facts: Facts, year?: number): Promise<readonly Section[]> {
  const { changes } = await renderReport(facts, year);
  return sectionsOf(new TextDecoder().decode(changes[0]?.bytes));
}

export const sectionOf = (sections: readonly Section[], heading: string): string =>
  sections.find((section) => section.heading === heading)?.text ?? `no section ${heading}`;

/** The cells of the table with this caption, row by row, without its head; undefined when there is no such table. */
export function tableIn(text: string, caption: string): readonly (readonly string[])[] | undefined {
  const lines = text.split('\n');
  const start = lines.indexOf(caption);
  if (start < 0) return undefined;
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(2, end < 0 ? undefined : end).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => plain(cell).trim()),
  );
}
