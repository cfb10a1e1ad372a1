import { dpoDesignation } from '../../../src/documents/dpo-designation.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { render } from '../../../src/render.ts';
import { plain } from '../privacy-policy/rendered.ts';

/** The files of the document in Markdown as one reads them aloud, and the fields that a final version would lack. */
export async function filesOf(
  facts: Facts,
  asked?: readonly string[],
): Promise<{ readonly texts: readonly string[]; readonly fields: readonly string[] }> {
  const options = asked === undefined ? {} : { for: asked };
  const request = { facts, document: dpoDesignation, options, language: fr, formats: [markdown], final: false };
  const { changes, missing } = await render(request);
  return {
    texts: changes.map(({ bytes }) => plain(new TextDecoder().decode(bytes))),
    fields: missing.map(({ field }) => field),
  };
}
