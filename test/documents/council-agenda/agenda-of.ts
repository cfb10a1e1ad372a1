import { agendaContext } from '../../../src/documents/council-agenda/agenda-context.ts';
import { type AgendaFacts, agendaFacts } from '../../../src/documents/council-agenda/agenda-facts.ts';
import { councilAgenda } from '../../../src/documents/council-agenda.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { render } from '../../../src/render.ts';

export const agendaOf = (facts: Facts, month: string): AgendaFacts => agendaFacts(agendaContext(facts, fr, month));

/** The final agenda of a month in Markdown, with plain spaces and without escapes. Throws when a fact is missing. */
export async function pageOf(facts: Facts, month: string): Promise<string> {
  const request = {
    facts,
    document: councilAgenda,
    options: { month },
    language: fr,
    formats: [markdown],
    final: true,
  };
  const { changes, missing } = await render(request);
  if (missing.length > 0) throw new Error(JSON.stringify(missing, null, 1));
  return new TextDecoder()
    .decode(changes[0]?.bytes)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\\', '');
}

/** '2025-01' to '2026-12'. */
export const months: readonly string[] = [2025, 2026].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
);
