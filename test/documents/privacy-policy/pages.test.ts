import { expect, test } from 'vitest';
import { documents } from '../../../src/documents/index.ts';
import { pdf } from '../../../src/formats/pdf.ts';
import { fr } from '../../../src/languages/fr.ts';
import { render } from '../../../src/render.ts';
import { readObjects } from '../../pdf/objects.ts';
import { textInTagOrder } from '../../pdf/text.ts';
import { exampleFacts } from './rendered.ts';

/** The PDF files of an example's notices, by file name. */
async function pdfsOf(example: string, layer: 'full' | 'short' = 'full'): Promise<ReadonlyMap<string, Uint8Array>> {
  const document = documents.find(({ name }) => name === 'privacy-policy');
  if (document === undefined) throw new Error('no privacy-policy');
  const facts = exampleFacts(example);
  const request = { facts, document, options: { layer }, language: fr, formats: [pdf], final: true };
  const { changes } = await render(request);
  return new Map(changes.map(({ path, bytes }) => [path, bytes]));
}

const pagesOf = async (bytes: Uint8Array | undefined): Promise<number> =>
  (await readObjects(bytes ?? new Uint8Array())).document.getPageCount();

/** A paper that is too long is not read; the notice to the staff covers seven activities. */
const most: readonly (readonly [example: string, file: string, pages: number])[] = [
  ['departement-short', 'privacy-policy.fr.pdf', 2],
  ['cpas', 'privacy-policy-applicants.fr.pdf', 2],
  ['cpas', 'privacy-policy-visitors.fr.pdf', 2],
  ['cpas', 'privacy-policy-staff.fr.pdf', 3],
  ['cpas', 'privacy-policy.fr.pdf', 30],
  ['departement-charter', 'privacy-policy.fr.pdf', 20],
];

test.each(most)('%s, %s: at most %i pages', async (example, file, pages) => {
  expect(await pagesOf((await pdfsOf(example)).get(file))).toBeLessThanOrEqual(pages);
});

test('the annexes of the policy start on page 13 at the latest', async () => {
  const bytes = (await pdfsOf('cpas')).get('privacy-policy.fr.pdf') ?? new Uint8Array();
  const contents = await textInTagOrder(bytes, { pageNumbers: true });
  const [, page] = /^Annexe A : le détail, activité par activité\D*(\d+)$/m.exec(contents) ?? [];
  expect(Number(page)).toBeLessThanOrEqual(13);
});

test.each(['cpas', 'departement-short', 'departement-charter'])('%s: a first layer is one page', async (example) => {
  for (const [path, bytes] of await pdfsOf(example, 'short')) expect(await pagesOf(bytes), path).toBe(1);
});
