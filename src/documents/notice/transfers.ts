import { missing, type Said, sayer } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { countryName } from './controller.ts';
import { activityName } from './purposes.ts';

/** Transfers out of the European Economic Area, each with its safeguard and how to get a copy (art. 13(1)(f)). */
export function transfers(context: NoticeContext) {
  return {
    gap: withoutActivities(context) ?? '',
    all: context.activities.flatMap((activity) => transfersOf(context, activity)),
  };
}

/** The transfers of one activity. */
export const transfersOf = (context: NoticeContext, activity: Activity) =>
  (activity.data.transfers ?? []).map((_, index) => transfer(context, activity, index));

function transfer(context: NoticeContext, activity: Activity, index: number) {
  const { terms } = context.language;
  const say = sayer(context.language, activity);
  const written = activity.data.transfers?.[index];
  const field = (name: string) => ['transfers', index, name] as const;
  const safeguard: Said = written?.safeguard
    ? terms[`safeguard.${written.safeguard}`]
    : missing(activity, ...field('safeguard'));
  return {
    activity: activityName(context, activity),
    to: say.needed(written?.to, ...field('to')),
    country: countryName(written?.country ?? '', context),
    safeguard,
    reference: say.optional(written?.reference, ...field('reference')),
    copy: say.needed(written?.copy, ...field('copy')),
  };
}
