import { clause, inRow, joined, missing, type Said, sayer, sentence } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { references } from './reference.ts';

/** Why data are used: the groups of the notice with their activities and examples (art. 13(1)(c)). */
export function purposes(context: NoticeContext) {
  const groups = context.groups.map((activities, index) => group(context, activities, index));
  const none = withoutActivities(context);
  const titles = context.notice.data.groups
    ? groups.map(({ title }) => title)
    : context.activities.map((activity) => activityName(context, activity));
  const unasked = context.activities.filter(({ data }) => data.onRequest === false);
  return {
    groups: none ?? groups,
    /** What is done without a request by the person. */
    unasked: inRow(unasked.map((activity) => activityName(context, activity))),
    /** For the first layer and the overview: the titles of the groups; without groups, the activities. */
    titles: none ? [none] : titles,
  };
}

function group(context: NoticeContext, activities: readonly Activity[], index: number) {
  const { notice, language } = context;
  const written = notice.data.groups?.[index];
  const say = sayer(language, notice);
  return {
    number: index + 1,
    title: groupTitle(context, index),
    introduction: sentence(say.optional(written?.introduction, 'groups', index, 'introduction')),
    activities: activities.map((activity) => activityWords(context, activity)),
    reasons: activities.flatMap((activity) => reasons(context, activity)),
  };
}

/** The title of a group of the notice; without groups, 'Nos activités'. */
export function groupTitle({ notice, language }: NoticeContext, index: number): Said {
  const written = notice.data.groups?.[index];
  if (!written) return language.terms['purposes.all'];
  return sayer(language, notice).needed(written.title, 'groups', index, 'title');
}

/** The name of an activity, as the notices cite it. */
export const activityName = ({ language }: NoticeContext, activity: Activity) =>
  sayer(language, activity).needed(activity.data.name, 'name');

function activityWords(context: NoticeContext, activity: Activity) {
  const { data } = activity;
  const { language } = context;
  const say = sayer(language, activity);
  const list = data.purposes?.map(({ purpose }, index) => clause(say.needed(purpose, 'purposes', index, 'purpose')));
  const aids = (data.aids ?? []).map((aid, index) => say.needed(aid, 'aids', index));
  return {
    name: activityName(context, activity),
    description: sentence(say.optional(data.description, 'description')),
    purposes: list ?? missing(activity, 'purposes'),
    purposesLine: list ? joined(list, (words) => words.join(' ; ')) : missing(activity, 'purposes'),
    aids,
    aidsLine: joined(aids, language.formatList),
  };
}

/** Each purpose with the texts that found it. */
function reasons(context: NoticeContext, activity: Activity) {
  const say = sayer(context.language, activity);
  return (activity.data.purposes ?? []).map(({ purpose, legalBases }, index) => ({
    purpose: clause(say.needed(purpose, 'purposes', index, 'purpose')),
    texts: references(
      context,
      (legalBases ?? []).flatMap(({ texts }) => texts ?? []),
    ),
  }));
}
