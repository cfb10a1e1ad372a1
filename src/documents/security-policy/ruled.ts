import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { inLanguage } from '../../norms/citation.ts';
import type { NormId } from '../../norms/norm-id.ts';
import { normNumber } from '../../norms/norm-number.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { atStart, type Said, sayer, sentence } from '../said.ts';
import type { PolicyContext } from './context.ts';

type Measure = Entry<Registers['measures']>;

/** The norms that a passage answers, and what the centre has in place for them. */
export interface Ruled {
  /** ['~12.4 Sauvegardes'] */
  readonly norms: readonly string[];
  readonly measures: readonly { readonly name: Said; readonly description: Said }[];
}

/** The norms by number and title, and the measures in place that name one of them. */
export function ruled(context: PolicyContext, ids: readonly NormId[]): Ruled {
  const { repository } = context.facts;
  const set = normsOf(repository);
  const standing = new Set(ids.flatMap((id) => [id, ...set.standingFor(id)]));
  return {
    norms: ids.flatMap((id) => numbered(set.find(id), context)),
    measures: repository
      .entries('measures')
      .filter(({ data }) => isInPlace(data, context) && (data.norms ?? []).some((norm) => standing.has(norm as NormId)))
      .map((measure) => measureOf(measure, context)),
  };
}

function numbered(norm: ReturnType<ReturnType<typeof normsOf>['find']>, { language }: PolicyContext) {
  if (norm === undefined) return [];
  return [`${normNumber(norm)} ${inLanguage(norm.title, language.code)}`.trim()];
}

const isInPlace = ({ status, since }: Measure['data'], { facts }: PolicyContext): boolean =>
  status === 'in-place' && (since ?? facts.today) <= facts.today;

function measureOf(measure: Measure, { language }: PolicyContext) {
  const say = sayer(language, measure);
  return {
    name: atStart(say.needed(measure.data.name, 'name')),
    description: sentence(say.optional(measure.data.description, 'description')),
  };
}
