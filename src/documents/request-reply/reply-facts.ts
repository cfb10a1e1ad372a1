import { requestReplyWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { phrase } from '../../languages/phrase.ts';
import type { ReplyKind } from '../../languages/request-reply-words.ts';
import type { Facts } from '../../model/repository.ts';
import { deadlineOf, firstDeadline, type Request } from '../../rules/requests.ts';
import { type Said, sayer, sentence } from '../said.ts';
import { replyKind } from './reply-kind.ts';

/** What the letter says of the request and of its outcome. */
export function replyFacts(request: Request, facts: Facts, language: Language) {
  const { data } = request;
  const kind = replyKind(request, facts);
  const words = requestReplyWordsOf(language.code);
  return {
    is: kinds(kind),
    isOpen: data.outcome === undefined,
    right: words.rights[data.right],
    received: language.formatDay(data.receivedOn),
    activities: activities(request, facts, language),
    answer: words.granted[data.right],
    recipients: recipients(request, facts, language),
    reason: reason(request, kind, language),
    first: language.formatDay(firstDeadline(data, facts)),
    deadline: language.formatDay(deadlineOf(data, facts)),
  };
}

/** One flag for each kind of letter: templates compare nothing. */
function kinds(kind: ReplyKind): Readonly<Record<ReplyKind, boolean>> {
  const is = (one: ReplyKind) => kind === one;
  return {
    granted: is('granted'),
    partly: is('partly'),
    refused: is('refused'),
    unfounded: is('unfounded'),
    withdrawn: is('withdrawn'),
    identity: is('identity'),
    extended: is('extended'),
    waiting: is('waiting'),
    late: is('late'),
  };
}

function activities({ data }: Request, { repository }: Facts, language: Language): readonly Said[] {
  return (data.activities ?? []).map((id) => {
    const found = repository.find('processing-activities', id);
    return found === undefined ? id : sayer(language, found).needed(found.data.name, 'name');
  });
}

/** The duty to tell the recipients of what was corrected, erased or restricted (GDPR art. 19); '' for the other rights. */
function recipients({ data }: Request, { today }: Facts, language: Language): string {
  if (!['rectification', 'erasure', 'restriction'].includes(data.right)) return '';
  const words = requestReplyWordsOf(language.code);
  const { recipientsToldOn: day } = data;
  if (day === undefined || day > today) return words.recipientsToTell;
  return phrase(words.recipientsTold, { day: language.formatDay(day) });
}

/** Reasons are owed by an answer that gives less than what was asked (art. 12(4)), and by an extension (art. 12(3)). */
function reason(request: Request, kind: ReplyKind, language: Language): Said {
  const say = sayer(language, request);
  const { data } = request;
  if (kind === 'extended') return sentence(say.needed(data.extension?.reason, 'extension', 'reason'));
  if (kind === 'partly' || kind === 'refused' || kind === 'unfounded')
    return sentence(say.needed(data.reason, 'reason'));
  return '';
}
