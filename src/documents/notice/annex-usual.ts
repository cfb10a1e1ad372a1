import { opens, type Right } from '../../model/rights.ts';
import { distinct, inPhrase, type Said } from '../said.ts';
import type { Activity, NoticeContext } from './context.ts';
import { inShort } from './reference.ts';
import { rowsOf } from './retention.ts';
import { groundsOf } from './special-data.ts';

/** What most activities share: the annex says it once. '' where they differ. */
export interface Usual {
  /** What happens at the end of a period. */
  readonly fate: Said;
  /** The texts that set the periods. */
  readonly texts: Said;
  /** What allows the use of the national number. */
  readonly number: Said;
  /** The rights besides those that every activity opens. */
  readonly rights: Said;
}

/** What holds for more than half of the rules, or of the activities that use the national number. */
export function usualOf(context: NoticeContext): Usual {
  const { activities } = context;
  const rules = distinct(
    activities.flatMap((activity) => rowsOf(context, activity)),
    ({ id }) => id,
  );
  return {
    fate: mostShared(rules.map(({ fate }) => fate)),
    texts: mostShared(rules.map(({ texts }) => inShort(texts))),
    number: mostShared(activities.flatMap((activity) => numberOf(context, activity) ?? [])),
    rights: mostShared(activities.map((activity) => ownRights(context, activity))),
  };
}

/** The authorisation to use the national number, with its texts; nothing where the activity does not use it. */
export function numberOf(context: NoticeContext, activity: Activity): Said | undefined {
  const [ground] = groundsOf(context, activity).nationalNumber;
  if (!ground) return undefined;
  const texts = inShort(ground.texts);
  if (ground.scope === '' || texts === '') return ground.scope === '' ? texts : ground.scope;
  return inPhrase(context.language.terms['data.with-condition'], { item: ground.scope, condition: texts });
}

const depending: readonly Right[] = ['erasure', 'portability', 'objection', 'withdraw-consent', 'human-intervention'];

/** The rights that the bases of this activity open, besides those that every activity opens. */
export function ownRights({ language, jurisdiction }: NoticeContext, { data }: Activity): Said {
  const open = depending.filter((right) => opens(right, data, jurisdiction));
  return language.formatList(open.map((right) => language.terms[`right.${right}`]));
}

/** What the annex must still say where something is usual: nothing of the usual, and the lack of it in words. */
export function unusual(words: Said, usual: Said, none: string): Said {
  if (words === usual) return '';
  return words === '' ? none : words;
}

function mostShared(words: readonly Said[]): Said {
  const times = (one: Said): number => words.filter((other) => other === one).length;
  return words.find((one) => typeof one === 'string' && words.length > 1 && times(one) * 2 > words.length) ?? '';
}
