import { inLanguage } from '../../norms/citation.ts';
import type { NormId } from '../../norms/norm-id.ts';
import { normsOf } from '../../norms/norm-set.ts';
import type { PlanContext } from './context.ts';

const sources: readonly NormId[] = ['law:be-security-1993#7', 'bcss:org.security-plan', 'bcss:org.budget'];

/** The provisions that ask for the plan, what each asks, and how sure that is. None where they do not hold. */
export function legalFrame(context: PlanContext) {
  const { facts, language, words } = context;
  if (!facts.repository.settings.data.profile.startsWith('be-')) return [];
  return sources.flatMap((id) => {
    const norm = normsOf(facts.repository).find(id);
    if (norm === undefined) return [];
    const asks = inLanguage(norm.obligation ?? norm.title, language.code);
    const certainty = norm.confidence === 'seen' ? words.seen : words.toCheck;
    return [{ citation: fullCitation(id, context), asks, certainty }];
  });
}

/** A statute by its full title, with its day: 'Arrêté royal du 12 août 1993 …, art. 7'; a norm by its number. */
function fullCitation(id: string, { facts, language }: PlanContext): string {
  const { find, citation } = normsOf(facts.repository);
  const [statute = '', article] = id.split('#');
  const title = inLanguage(find(statute)?.title ?? {}, language.code);
  return article === undefined || title === '' ? citation(id, language.code) : `${title}, art. ${article}`;
}
