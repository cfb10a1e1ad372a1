import { missing, sayer, sentence } from '../said.ts';
import type { NoticeContext } from './context.ts';

const publicGroups = [
  ...(['staff-instructions', 'processor-instructions', 'secrecy'] as const),
  ...(['physical', 'backup', 'it', 'review'] as const),
];

/** How data are protected: the public sentences of the measures in place that the activities name, by group. */
export function protection({ repository, notice, language, activities }: NoticeContext) {
  const named = new Set(activities.flatMap(({ data }) => data.measures ?? []));
  const inPlace = repository
    .entries('measures')
    .filter(({ id, data }) => data.status === 'in-place' && data.publicText && (named.size === 0 || named.has(id)));
  const groups = publicGroups.flatMap((group) => {
    const measures = inPlace.filter(({ data }) => (data.publicGroup ?? 'it') === group);
    if (measures.length === 0) return [];
    const sentences = measures.map((measure) =>
      sentence(sayer(language, measure).needed(measure.data.publicText, 'publicText')),
    );
    return [{ title: language.terms[`protection.${group}`], sentences }];
  });
  return groups.length > 0 ? groups : missing(notice, 'measures: publicText');
}
