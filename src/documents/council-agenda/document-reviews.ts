import type { Deadline, DeadlineCode } from '../../deadlines/deadline.ts';
import { isOverdue, isUndated } from '../../deadlines/deadline.ts';
import { phrase } from '../../languages/phrase.ts';
import { isMissing, sayer } from '../said.ts';
import type { AgendaContext } from './agenda-context.ts';
import { type DueRow, dueRow, isDocumentDuty, whenOf } from './due.ts';
import { endOfNext } from './month.ts';
import { reference } from './reference.ts';

const topics: ReadonlySet<DeadlineCode> = new Set([
  ...(['policy', 'policy-review', 'document-review', 'security-plan', 'annual-report', 'questionnaire'] as const),
  ...(['audit', 'notice-review', 'dpia-review'] as const),
]);

/**
 * The policy, plans, reports and questionnaires to prepare, and the documents to read again: this month or next, or late.
 * What lacks altogether today is no news of a month that is over: the registers keep the last version of a document only.
 */
export function documentReviews(context: AgendaContext): readonly DueRow[] {
  const { deadlines, month, facts } = context;
  const until = endOfNext(month);
  const due = deadlines.filter((one) => {
    if (!topics.has(one.code) && !isDocumentDuty(one, facts.repository)) return false;
    if (isOverdue(one, month.state)) return true;
    if (isUndated(one)) return !month.isOver;
    return one.on !== undefined && month.first <= one.on && one.on <= until;
  });
  return due.flatMap((one) => (one.code === 'document-review' ? reviewRows(one, context) : [dueRow(one, context)]));
}

/** The documents that one deadline stands for, each with its own reference. */
function reviewRows(deadline: Deadline, context: AgendaContext): readonly DueRow[] {
  const { facts, language, words } = context;
  const together = facts.repository.entries('documents').filter(({ data }) => {
    const isPolicy = data.kind === 'security-policy' && facts.repository.settings.data.profile === 'be-cpas';
    const isSame = data.nextReviewOn === deadline.on && data.owner === deadline.who;
    return isSame && data.withdrawnOn === undefined && !isPolicy;
  });
  return together.map((document) => {
    const title = sayer(language, document).needed(document.data.title, 'title');
    return {
      on: deadline.on,
      what: phrase(words.review, { title: isMissing(title) ? document.id : title }),
      when: whenOf(deadline, context),
      reference: reference('documents', document.id),
    };
  });
}
