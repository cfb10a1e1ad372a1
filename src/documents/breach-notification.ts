import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import { breachForms } from '../norms/bodies.ts';
import { inLanguage } from '../norms/citation.ts';
import { awaitsNotice } from '../rules/incidents.ts';
import { askedIncidents } from './breach/asked-incidents.ts';
import { breachClock } from './breach/breach-clock.ts';
import { breachContext } from './breach/breach-context.ts';
import { breachFacts } from './breach/breach-facts.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';
import { authority } from './letter/authority.ts';
import { officer } from './letter/officer.ts';
import { sender } from './letter/sender.ts';
import { organisationOf } from './organisation.ts';

/** The content of the notification of one breach to the supervisory authority (GDPR art. 33(3)), and its clock. */
export const breachNotification: DocumentDefinition = {
  name: 'breach-notification',
  title: 'Notification d’une violation de données à l’autorité de contrôle',
  norms: ['gdpr:33(1)', 'gdpr:33(3)', 'gdpr:33(4)', 'gdpr:33(5)', 'bcss:incidents.data-breach'],
  templates: ['breach-notification'],
  views,
};

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  const incidents = askedIncidents(
    facts,
    options,
    ({ data }) => data.breach?.exists === true,
    ({ data }) => awaitsNotice(data, facts.today),
  );
  for (const incident of incidents) {
    const context = breachContext(facts, language, incident);
    const clock = breachClock(context);
    const form = breachForms[organisationOf(facts).data.supervisoryAuthority ?? ''];
    yield {
      ...frame(facts, language, { title: context.words.title, status: clock.status }),
      file: `breach-notification-${incident.id}`,
      template: 'breach-notification',
      data: {
        day: language.formatDay(facts.today),
        clock,
        breach: breachFacts(context),
        sender: sender(facts, language),
        officer: officer(facts, language),
        authority: authority(facts, language),
        form: form === undefined ? '' : inLanguage(form, language.code),
      },
      figures: {},
    };
  }
}
