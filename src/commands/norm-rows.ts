import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import type { Repository } from '../model/repository.ts';
import { type Coverage, normCoverage } from '../norm-coverage.ts';
import { citationOf, inLanguage } from '../norms/citation.ts';
import { normsOf } from '../norms/norm-set.ts';

/** Every norm with what touches it: those of a centre, its own catalogues among them, when it is given. */
export function normRows(language: Language, repository: Repository | undefined) {
  const cite = repository === undefined ? citationOf : normsOf(repository).citation;
  return normCoverage(repository).map((covered) => ({
    data: covered,
    cells: normCells(covered, cite(covered.norm.id, language.code), language),
  }));
}

const kinds = ['rules', 'fields', 'documents', 'questions'] as const;

function normCells(covered: Coverage, citation: string, language: Language): readonly string[] {
  const { words, code } = language;
  const touched = kinds
    .filter((kind) => covered[kind].length > 0)
    .map((kind) => plural(words[`list.${kind}`], covered[kind].length, language));
  const coverage = touched.join(', ') || words['list.manual'];
  const { id, title } = covered.norm;
  return [id, coverage, `${citation}${code === 'fr' ? ' : ' : ': '}${inLanguage(title, code)}`];
}
