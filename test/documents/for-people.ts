import { documents } from '../../src/documents/index.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { fr } from '../../src/languages/fr.ts';
import type { Facts } from '../../src/model/repository.ts';
import { render } from '../../src/render.ts';

/** The final pages of a document about people, in Markdown, by file name. Throws when a fact is missing. */
export async function pagesFor(
  name: string,
  facts: Facts,
  people?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const document = documents.find((one) => one.name === name);
  if (document === undefined) throw new Error(`no document ${name}`);
  const options = people === undefined ? {} : { for: people };
  const { changes, missing } = await render({
    ...{ facts, document, options, language: fr, formats: [markdown], final: true },
  });
  if (missing.length > 0) throw new Error(JSON.stringify(missing, null, 1));
  return new Map(changes.map(({ path, bytes }) => [path.replace('.fr.md', ''), new TextDecoder().decode(bytes)]));
}
