import { countryOf } from '../clocks/working-day.ts';
import { requestReplyWordsOf } from '../languages/document-words.ts';
import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import { awaitsAnswer, receivedRequests } from '../rules/requests.ts';
import { askedEntries } from './asked-entries.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';
import { authority } from './letter/authority.ts';
import { officer } from './letter/officer.ts';
import { sender } from './letter/sender.ts';
import { replyFacts } from './request-reply/reply-facts.ts';
import { replyKind } from './request-reply/reply-kind.ts';

/** The letter that a request of a data subject needs today: the answer, an extension, a check of identity, a receipt. */
export const requestReply: DocumentDefinition = {
  name: 'request-reply',
  title: 'Lettre de réponse à une demande d’exercice des droits',
  norms: ['gdpr:12(3)', 'gdpr:12(4)', 'gdpr:12(6)', 'gdpr:19'],
  templates: ['request-reply'],
  views,
};

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  const words = requestReplyWordsOf(language.code);
  const received = receivedRequests(facts);
  const asked = askedEntries(facts.repository, 'requests', options);
  const requests =
    asked?.filter((one) => received.includes(one)) ?? received.filter(({ data }) => awaitsAnswer(data, facts.today));
  for (const request of requests) {
    yield {
      ...frame(facts, language, { title: words.titles[replyKind(request, facts)], status: '' }),
      particulars: [{ term: words.reference, detail: request.data.reference ?? request.id }],
      file: `request-reply-${request.id}`,
      template: 'request-reply',
      data: {
        day: language.formatDay(facts.today),
        reply: replyFacts(request, facts, language),
        sender: sender(facts, language),
        officer: officer(facts, language),
        authority: authority(facts, language),
        court: language.terms[`court.${countryOf(facts.repository.settings.data.profile)}`],
      },
      figures: {},
    };
  }
}
