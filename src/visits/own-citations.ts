import { messageLanguages } from '../languages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Repository } from '../model/repository.ts';
import { citationOf } from '../norms/citation.ts';
import { normsOf } from '../norms/norm-set.ts';

/** The same findings, with the words of the centre's own catalogues for what these cite otherwise than ours. */
export function withOwnCitations(diagnostics: readonly Diagnostic[], repository: Repository): readonly Diagnostic[] {
  const { citation } = normsOf(repository);
  const textsOf = (id: string) => Object.fromEntries(messageLanguages.map((code) => [code, citation(id, code)]));
  const isOwn = (id: string) => messageLanguages.some((code) => citation(id, code) !== citationOf(id, code));
  return diagnostics.map((one) => {
    const own = one.norms.filter(isOwn);
    return own.length === 0 ? one : { ...one, citations: Object.fromEntries(own.map((id) => [id, textsOf(id)])) };
  });
}
