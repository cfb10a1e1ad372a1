import { atStart, clause, distinct, inRow, inSentence, missing, sayer } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { activityName } from './purposes.ts';
import { references } from './reference.ts';

const natures = ['statutory', 'contractual', 'optional'] as const;

/** Must the person answer, and what happens otherwise (art. 13(2)(e)): by nature, equal consequences together. */
export function mandatory(context: NoticeContext) {
  const asked = context.activities.filter(collectsFromPerson);
  const none = withoutActivities(context);
  const silent = asked.filter(({ data }) => !data.mandatory);
  const answers = asked.map((activity) => answerOf(context, activity));
  const groups = natures.flatMap((nature) => {
    const same = answers.filter((one) => one.nature === nature);
    const [example] = same;
    if (!example) return [];
    const title = atStart(context.language.terms[`mandatory.${nature}`]);
    const items = distinct(same, keyOf).map((one) => ({
      ...one,
      activities: inRow(same.filter((other) => keyOf(other) === keyOf(one)).map(({ activity }) => activity)),
    }));
    return [{ nature, title, items, example }];
  });
  return {
    groups,
    gaps: none ? [none] : silent.map((activity) => missing(activity, 'mandatory')),
    titles: groups.map(({ title }) => title),
    natures: groups.map(({ nature }) => nature),
  };
}

/** Also what the register answers although nobody asked for the activity: a free survey, for one. */
export const collectsFromPerson = ({ data }: Activity): boolean =>
  data.mandatory !== undefined ||
  (data.onRequest !== false && (data.sources ?? [{ kind: 'person' }]).some(({ kind }) => kind === 'person'));

/** What one activity says of the answer. */
export function answerOf(context: NoticeContext, activity: Activity) {
  const written = activity.data.mandatory;
  const gap = missing(activity, 'mandatory');
  const say = sayer(context.language, activity);
  const consequence = written ? say.needed(written.consequence, 'mandatory', 'consequence') : gap;
  return {
    nature: written?.nature,
    rule: written ? atStart(context.language.terms[`mandatory.${written.nature}`]) : gap,
    activity: activityName(context, activity),
    consequence: clause(inSentence(consequence, context.language.code)),
    texts: references(context, written?.texts),
  };
}

const keyOf = ({ consequence, texts }: ReturnType<typeof answerOf>): string =>
  JSON.stringify([consequence, texts.map(({ full }) => full)]);
