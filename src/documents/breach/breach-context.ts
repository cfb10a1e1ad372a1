import { localTime } from '../../clocks/instant.ts';
import type { BreachWords } from '../../languages/breach-words.ts';
import { breachWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { phrase } from '../../languages/phrase.ts';
import type { Facts } from '../../model/repository.ts';
import type { Incident } from '../../rules/incidents.ts';

/** All that a part of the notification or of the letter may know. */
export interface BreachContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: BreachWords;
  readonly incident: Incident;
}

export const breachContext = (facts: Facts, language: Language, incident: Incident): BreachContext => ({
  facts,
  language,
  words: breachWordsOf(language.code),
  incident,
});

/** '28 avril 2026 à 13:15', as clocks on the wall show it. */
export function momentIn({ language, words }: BreachContext, instant: string): string {
  const [day = '', time = ''] = localTime(instant).split(' ');
  return phrase(words.dayAndTime, { day: language.formatDay(day), time });
}
