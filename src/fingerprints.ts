import { hashOf } from './files/hash.ts';
import { documentLanguageOf, documentLanguages } from './languages/index.ts';
import type { Facts } from './model/repository.ts';

/**
 * SHA-256 of the final Markdown text of every notice that was published, as it would be written from these facts.
 * A notice that lacks a fact has none. The writing part of the tool is only loaded when there is such a notice.
 */
export async function publishedFingerprints(facts: Facts): Promise<ReadonlyMap<string, string>> {
  const published = facts.repository.entries('notices').filter(({ data }) => data.published !== undefined);
  const found = new Map<string, string>();
  if (published.length === 0) return found;
  const { render } = await import('./render.ts');
  const { privacyPolicy } = await import('./documents/privacy-policy.ts');
  const { markdown } = await import('./formats/markdown.ts');
  for (const { id, data } of published) {
    const code = documentLanguages.find((one) => one === data.published?.language) ?? documentLanguages[0];
    const language = await documentLanguageOf(code);
    const request = {
      facts,
      document: privacyPolicy,
      options: { notice: id },
      language,
      formats: [markdown],
      final: true,
    };
    const [change] = (await render(request)).changes;
    if (change !== undefined) found.set(id, hashOf(change.bytes));
  }
  return found;
}
