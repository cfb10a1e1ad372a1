import { localDay } from '../clocks/instant.ts';
import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import { hasHappened, type Incident } from '../rules/incidents.ts';
import { askedIncidents } from './breach/asked-incidents.ts';
import { breachContext } from './breach/breach-context.ts';
import { breachFacts } from './breach/breach-facts.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';
import { authority } from './letter/authority.ts';
import { officer } from './letter/officer.ts';
import { sender } from './letter/sender.ts';

/** The letter to the persons whom a breach puts at high risk (GDPR art. 34), in plain words. */
export const breachLetter: DocumentDefinition = {
  name: 'breach-letter',
  title: 'Lettre aux personnes touchées par une violation de données',
  norms: ['gdpr:34(1)', 'gdpr:34(2)'],
  templates: ['breach-letter'],
  views,
};

const isOwed = ({ data: { breach } }: Incident): boolean =>
  breach?.exists === true && breach.risk === 'high' && breach.notToldReason === undefined;

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  const isOpen = ({ data }: Incident) => !hasHappened(data.breach?.toldPersonsAt, facts.today);
  for (const incident of askedIncidents(facts, options, isOwed, isOpen)) {
    const context = breachContext(facts, language, incident);
    yield {
      ...frame(facts, language, { title: context.words.letterTitle, status: '' }),
      particulars: [{ term: context.words.reference, detail: incident.id }],
      file: `breach-letter-${incident.id}`,
      template: 'breach-letter',
      data: {
        day: language.formatDay(facts.today),
        happened: language.formatDay(localDay(incident.data.detectedAt)),
        breach: breachFacts(context),
        sender: sender(facts, language),
        officer: officer(facts, language),
        authority: authority(facts, language),
      },
      figures: {},
    };
  }
}
