import { atStart, distinct, inRow, inSentence, missing, type Said, sayer } from '../said.ts';
import type { Activity, NoticeContext } from './context.ts';
import { activityName } from './purposes.ts';
import { type Reference, references } from './reference.ts';

/** What allows one activity to use data that the law forbids in principle. */
interface Ground {
  /** 'Les soins et l'accompagnement social (RGPD, art. 9, § 2, h)'; '' where the law names no grounds. */
  readonly title: Said;
  /** The same inside a sentence. */
  readonly titleInline: Said;
  /** Its scope, or the reference of the authorisation; '' when the register gives none. */
  readonly scope: Said;
  /** The same inside a sentence. */
  readonly scopeInline: Said;
  readonly activity: Said;
  readonly texts: readonly Reference[];
}

/** The grounds of articles 9 and 10 and of the national number: equal ones together, with the activities they serve. */
export function specialData(context: NoticeContext) {
  const all = context.activities.map((activity) => groundsOf(context, activity));
  const grounds = all.flatMap(({ special }) => special);
  return {
    special: distinct(grounds, keyOfTitle).map(({ title, titleInline }) => ({
      title,
      titleInline,
      uses: merged(grounds.filter((ground) => keyOfTitle(ground) === JSON.stringify(title))),
    })),
    criminal: merged(all.flatMap(({ criminal }) => criminal)),
    nationalNumber: merged(all.flatMap(({ nationalNumber }) => nationalNumber)),
  };
}

/** What allows one activity to use protected data; nothing where it uses none. */
export function groundsOf(context: NoticeContext, activity: Activity) {
  const { data } = activity;
  const uses = (kind: 'special' | 'criminal' | 'nationalNumber'): boolean =>
    (data.data ?? []).some(({ category }) => context.repository.find('data-categories', category)?.data[kind]);
  return {
    special: data.specialGrounds || uses('special') ? specialGrounds(context, activity) : [],
    criminal: data.criminalGround || uses('criminal') ? [criminalGround(context, activity)] : [],
    nationalNumber: data.nationalNumber || uses('nationalNumber') ? [nationalNumber(context, activity)] : [],
  };
}

const keyOfTitle = ({ title }: Ground): string => JSON.stringify(title);

function specialGrounds(context: NoticeContext, activity: Activity): readonly Ground[] {
  const say = sayer(context.language, activity);
  const name = activityName(context, activity);
  const written = activity.data.specialGrounds ?? [];
  const gap = missing(activity, 'specialGrounds');
  if (written.length === 0)
    return [{ ...untitled('', context), title: gap, titleInline: gap, activity: name, texts: [] }];
  return written.map(({ ground, condition, texts }, index) => ({
    ...untitled(atStart(say.optional(condition, 'specialGrounds', index, 'condition')), context),
    title: atStart(context.language.terms[`special-ground.${ground}`]),
    titleInline: context.language.terms[`special-ground.${ground}`],
    activity: name,
    texts: references(context, texts),
  }));
}

function criminalGround(context: NoticeContext, activity: Activity): Ground {
  const written = activity.data.criminalGround;
  const condition = sayer(context.language, activity).optional(written?.condition, 'criminalGround', 'condition');
  return {
    ...untitled(written ? atStart(condition) : missing(activity, 'criminalGround'), context),
    activity: activityName(context, activity),
    texts: references(context, written?.texts),
  };
}

function nationalNumber(context: NoticeContext, activity: Activity): Ground {
  const written = activity.data.nationalNumber;
  return {
    ...untitled(written ? (written.reference ?? '') : missing(activity, 'nationalNumber'), context),
    activity: activityName(context, activity),
    texts: references(context, written?.texts),
  };
}

const untitled = (scope: Said, { language }: NoticeContext) => ({
  title: '',
  titleInline: '',
  scope,
  scopeInline: inSentence(scope, language.code),
});

/** One entry per scope and texts, with all activities that share them. */
function merged(grounds: readonly Ground[]) {
  const key = ({ scope, texts }: Ground): string => JSON.stringify([scope, texts.map(({ full }) => full)]);
  return distinct(grounds, key).map((ground) => ({
    scope: ground.scope,
    scopeInline: ground.scopeInline,
    texts: ground.texts,
    served: inRow(grounds.filter((other) => key(other) === key(ground)).map(({ activity }) => activity)),
  }));
}
