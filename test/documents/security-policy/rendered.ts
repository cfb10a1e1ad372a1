import { securityPolicy } from '../../../src/documents/security-policy.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { render } from '../../../src/render.ts';
import { type Section, sectionsOf } from '../privacy-policy/rendered.ts';

/** The policy as one reads it aloud, section by section, and the fields that a final version would ask for. */
export async function policyOf(facts: Facts): Promise<{
  readonly sections: readonly Section[];
  readonly text: string;
  readonly missing: readonly string[];
  readonly empty: boolean;
}> {
  const request = { facts, document: securityPolicy, options: {}, language: fr, formats: [markdown], final: false };
  const { changes, missing, empty } = await render(request);
  const sections = sectionsOf(new TextDecoder().decode(changes[0]?.bytes));
  return {
    sections,
    text: sections.map(({ text }) => text).join('\n'),
    missing: missing.map(({ at, field }) => `${at.file}: ${field}`),
    empty,
  };
}

/** What stands under a heading. */
export function under({ sections }: Pick<Awaited<ReturnType<typeof policyOf>>, 'sections'>, heading: string): string {
  const section = sections.find((one) => one.heading === heading);
  if (section === undefined) throw new Error(`no heading "${heading}"`);
  return section.text;
}
