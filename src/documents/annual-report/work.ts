import { decidedText } from './decided-text.ts';
import { isInYear, type ReportContext } from './report-context.ts';

const formal: ReadonlySet<string> = new Set(['approval', 'designation', 'budget']);

/** What the service brought about in the year: formal decisions, meetings of the platform, impact assessments. */
export function work(context: ReportContext) {
  const { facts, say } = context;
  const { repository } = facts;
  const decisions = repository
    .entries('decisions')
    .filter(({ data }) => formal.has(data.kind) && isInYear(context, data.on))
    .toSorted((one, other) => (one.data.on < other.data.on ? -1 : 1));
  const minutes = repository
    .entries('documents')
    .filter(({ data }) => data.kind === 'platform-minutes' && isInYear(context, data.on)).length;
  const dpias = repository.entries('dpias').filter(({ data }) => isInYear(context, data.doneOn)).length;
  const audited = repository.entries('processors').filter(({ data }) => isInYear(context, data.auditedOn)).length;
  return {
    decisions: decisions.map((decision) => decidedText(context, decision)),
    done: [
      ...(minutes === 0 ? [] : [say('minutesHeld', {}, minutes)]),
      ...(dpias === 0 ? [] : [say('dpiasDone', {}, dpias)]),
      ...(audited === 0 ? [] : [say('processorsAudited', {}, audited)]),
    ],
  };
}
