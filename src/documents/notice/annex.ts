import { atStart, inPhrase, inRow, type Said, sayer } from '../said.ts';
import { annexActivity } from './annex-activity.ts';
import { usualOf } from './annex-usual.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { activityName, groupTitle } from './purposes.ts';
import { supplier, suppliersOf } from './receiver.ts';
import { rowsOf } from './retention.ts';

/** The third layer of the policy: every fact of each activity, in the groups of the notice. */
export function annex(context: NoticeContext) {
  const usual = usualOf(context);
  const everywhere = receivedEverywhere(context);
  const groups = groupsOf(context).map(({ title, activities }) => ({
    title,
    activities: activities.map((activity) => annexActivity(context, activity, { usual, everywhere })),
  }));
  return {
    gap: withoutActivities(context) ?? '',
    groups,
    usual: { ...usual, fateAtStart: atStart(usual.fate), rightsAtStart: atStart(usual.rights) },
    everywhere: namesOf(context, everywhere),
    common: everywhere.size > 0 || Object.values(usual).some((words) => words !== ''),
    archiving: context.activities.some((activity) =>
      rowsOf(context, activity).some((rule) => rule.intermediate !== ''),
    ),
    processors: processors(context),
  };
}

interface Group {
  readonly title: Said;
  readonly activities: readonly Activity[];
}

/** Each activity once, in the first group that names it; last, those of the special cases only. */
function groupsOf(context: NoticeContext): readonly Group[] {
  const { groups, activities, language } = context;
  const named = groups.map((group, index): Group => {
    const earlier = new Set(groups.slice(0, index).flatMap((other) => other.map(({ id }) => id)));
    return { title: groupTitle(context, index), activities: group.filter(({ id }) => !earlier.has(id)) };
  });
  const inGroups = new Set(groups.flat().map(({ id }) => id));
  const others = activities.filter(({ id }) => !inGroups.has(id));
  const all = [...named, { title: language.terms['purposes.others'], activities: others }];
  return all.filter((group) => group.activities.length > 0);
}

/** The recipients of all activities: the annex names them once. */
function receivedEverywhere({ activities }: NoticeContext): ReadonlySet<string> {
  const [first, ...others] = activities;
  if (others.length === 0) return new Set();
  return new Set(
    (first?.data.recipients ?? []).filter((id) => others.every(({ data }) => data.recipients?.includes(id))),
  );
}

function namesOf({ repository, language }: NoticeContext, ids: ReadonlySet<string>): Said {
  const found = [...ids].flatMap((id) => repository.find('recipients', id) ?? []);
  return inRow(found.map((entry) => sayer(language, entry).needed(entry.data.name, 'name')));
}

/** The suppliers with the activities they serve; those that serve most of them, with the activities they do not. */
function processors(context: NoticeContext) {
  return suppliersOf(context, context.activities).map((entry) => {
    const { name, what } = supplier(context, entry);
    const serves = ({ data }: Activity): boolean => data.processors?.includes(entry.id) === true;
    return { name, what, served: served(context, serves) };
  });
}

function served(context: NoticeContext, serves: (activity: Activity) => boolean): Said {
  const { activities, language } = context;
  const names = (some: readonly Activity[]): Said => inRow(some.map((activity) => activityName(context, activity)));
  const unserved = activities.filter((activity) => !serves(activity));
  if (unserved.length === 0) return language.terms['activities.all'];
  if (unserved.length * 2 >= activities.length) return names(activities.filter(serves));
  return inPhrase(language.terms['activities.all-but'], { activities: names(unserved) });
}
