import type { ReplyKind } from '../../languages/request-reply-words.ts';
import type { Facts } from '../../model/repository.ts';
import { deadlineOf, firstDeadline, type Request } from '../../rules/requests.ts';

/**
 * Which letter the request needs today. An outcome that is written comes first, sent or not. An extension counts only when
 * it was announced within the first month; later, the first deadline still holds.
 */
export function replyKind({ data }: Request, facts: Facts): ReplyKind {
  const { outcome, identity } = data;
  if (outcome !== undefined) return outcome;
  if (deadlineOf(data, facts) < facts.today) return 'late';
  if (identity?.askedOn !== undefined && identity.askedOn <= facts.today && !isBy(identity.checkedOn, facts))
    return 'identity';
  return deadlineOf(data, facts) === firstDeadline(data, facts) ? 'waiting' : 'extended';
}

const isBy = (day: string | undefined, { today }: Facts): boolean => day !== undefined && day <= today;
