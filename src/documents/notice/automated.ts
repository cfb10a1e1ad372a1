import { missing, sayer, sentence } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { activityName } from './purposes.ts';

/** Decisions taken by a machine alone (art. 13(2)(f)). "None" may be said only when every activity says so. */
export function automated(context: NoticeContext) {
  const silent = context.activities.find(({ data }) => !data.automatedDecision);
  const deciding = context.activities.filter(({ data }) => data.automatedDecision?.exists);
  return {
    gap: silent ? missing(silent, 'automatedDecision') : (withoutActivities(context) ?? ''),
    decisions: deciding.map((activity) => decision(context, activity)),
  };
}

/** How the machine decides and what that changes. */
function decision(context: NoticeContext, activity: Activity) {
  const say = sayer(context.language, activity);
  const written = activity.data.automatedDecision;
  return {
    activity: activityName(context, activity),
    logic: sentence(say.needed(written?.logic, 'automatedDecision', 'logic')),
    consequences: sentence(say.needed(written?.consequences, 'automatedDecision', 'consequences')),
  };
}
