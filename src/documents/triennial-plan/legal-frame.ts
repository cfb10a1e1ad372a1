import { inLanguage } from '../../norms/citation.ts';
import type { NormId } from '../../norms/norm-id.ts';
import { normsOf } from '../../norms/norm-set.ts';
import type { PlanContext } from './context.ts';

const sources: readonly NormId[] = [
  'law:be-security-1993#7',
  'law:be-security-1993#8',
  'bcss:org.security-plan',
  'bcss:org.budget',
];

/** The provisions that ask for the plan, what each asks, and which ones no official source confirmed. None where they do not hold. */
export function legalFrame({ facts, language, words }: PlanContext) {
  if (!facts.repository.settings.data.profile.startsWith('be-')) return [];
  const { find, citation } = normsOf(facts.repository);
  return sources.flatMap((id) => {
    const norm = find(id);
    if (norm === undefined) return [];
    const asks = inLanguage(norm.obligation ?? norm.title, language.code);
    return [{ citation: citation(id, language.code), asks, note: norm.confidence === 'seen' ? '' : words.toCheck }];
  });
}
