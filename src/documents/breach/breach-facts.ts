import { phrase } from '../../languages/phrase.ts';
import type { RegisterName } from '../../model/records.ts';
import { hasHappened } from '../../rules/incidents.ts';
import { clause, inPhrase, inSentence, missing, type Said, sayer, sentence } from '../said.ts';
import { type BreachContext, momentIn } from './breach-context.ts';

/** What art. 33(3) of the GDPR asks to describe: nature, numbers, consequences, measures. */
export function breachFacts(context: BreachContext) {
  const { incident, language, words } = context;
  const { data } = incident;
  const say = sayer(language, incident);
  const { breach } = data;
  return {
    id: incident.id,
    title: say.needed(data.title, 'title'),
    description: sentence(say.needed(data.description, 'description')),
    cause: sentence(say.optional(data.cause, 'cause')),
    harms: harms(context),
    persons: say.needed(data.persons, 'persons'),
    personCount: data.personCount === undefined ? missing(incident, 'personCount') : String(data.personCount),
    recordCount: data.recordCount === undefined ? missing(incident, 'recordCount') : String(data.recordCount),
    data: named(context, 'data-categories', data.data) ?? missing(incident, 'data'),
    activities: named(context, 'processing-activities', data.activities) ?? '',
    processor: named(context, 'processors', data.processor === undefined ? undefined : [data.processor]) ?? '',
    risk: breach?.risk === undefined ? missing(incident, 'breach', 'risk') : words.risks[breach.risk],
    reason: sentence(say.optional(breach?.reason, 'breach', 'reason')),
    consequences: sentence(say.needed(breach?.consequences, 'breach', 'consequences')),
    measures: measures(context),
    told: personsWords(context),
    reference: breach?.notificationReference ?? '',
  };
}

function harms({ incident, words }: BreachContext): readonly { readonly harm: string; readonly level: Said }[] {
  return (['confidentiality', 'integrity', 'availability'] as const).map((kind) => {
    const level = incident.data.impact?.[kind];
    return {
      harm: words.harms[kind],
      level: level === undefined ? missing(incident, 'impact', kind) : words.levels[level],
    };
  });
}

/** The names of entries; undefined when none is written. */
function named(
  { facts, language }: BreachContext,
  register: RegisterName & ('data-categories' | 'processing-activities' | 'processors'),
  ids: readonly string[] | undefined,
): readonly Said[] | undefined {
  if (ids === undefined || ids.length === 0) return undefined;
  return ids.map((id) => {
    const found = facts.repository.find(register, id);
    return found === undefined ? id : sayer(language, found).needed(found.data.name, 'name');
  });
}

/** The measures taken, planned or proposed, with their state on the day. */
function measures({ incident, facts, language, words }: BreachContext) {
  const { data } = incident;
  if (data.measures === undefined || data.measures.length === 0) return missing(incident, 'measures');
  return data.measures.map(({ what, on }, index) => {
    const way = on === undefined ? 'proposed' : on <= facts.today ? 'taken' : 'planned';
    const day = on === undefined ? '' : language.formatDay(on);
    return {
      what: clause(sayer(language, incident).needed(what, 'measures', index, 'what')),
      state: phrase(words.measures[way], { day }),
      brief: phrase(words.letterMeasures[way], { day }),
    };
  });
}

/** Whether the persons were told, or why not (GDPR art. 34). */
function personsWords(context: BreachContext): Said {
  const { incident, facts, language, words } = context;
  const { toldPersonsAt, toldPersonsHow, notToldReason, risk } = incident.data.breach ?? {};
  const say = sayer(language, incident);
  if (toldPersonsAt !== undefined && hasHappened(toldPersonsAt, facts.today)) {
    const at = momentIn(context, toldPersonsAt);
    const how = say.optional(toldPersonsHow, 'breach', 'toldPersonsHow');
    return how === ''
      ? phrase(words.persons.told, { at })
      : inPhrase(words.persons.toldHow, { at, how: clause(inSentence(how, language.code)) });
  }
  if (notToldReason !== undefined)
    return inPhrase(words.persons.notTold, {
      reason: clause(inSentence(say.needed(notToldReason, 'breach', 'notToldReason'), language.code)),
    });
  return risk === 'high' ? words.persons.toTell : words.persons.notNeeded;
}
