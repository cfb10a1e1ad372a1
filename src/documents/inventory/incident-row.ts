import type { IncidentColumn } from '../../languages/inventory-words.ts';
import type { Incident } from '../../rules/incidents.ts';
import { inPhrase, type Said, sayer } from '../said.ts';
import type { InventoryContext, Row } from './inventory.ts';
import { inLines, momentOf, nameIn, namesIn, personIn, wordOf } from './names.ts';

/** All that the register knows of an incident (GDPR art. 33(5)). */
export function incidentRow(
  context: InventoryContext,
  incident: Incident,
): Row<IncidentColumn> & { readonly title: Said } {
  const { id, data } = incident;
  const say = sayer(context.language, incident);
  return {
    id,
    title: say.needed(data.title, 'title'),
    detectedAt: momentOf(data.detectedAt),
    awareAt: momentOf(data.awareAt),
    reportedBy: personIn(context, data.reportedBy),
    toldAdviserAt: momentOf(data.toldAdviserAt),
    description: say.needed(data.description, 'description'),
    cause: say.optional(data.cause, 'cause'),
    impact: impactOf(context, incident),
    affected: inLines([
      nameIn(context, 'applications', data.application),
      namesIn(context, 'assets', data.assets),
      nameIn(context, 'processors', data.processor),
    ]),
    activities: namesIn(context, 'processing-activities', data.activities),
    data: namesIn(context, 'data-categories', data.data),
    persons: say.optional(data.persons, 'persons'),
    personCount: data.personCount,
    recordCount: data.recordCount,
    ...breachOf(context, incident),
    toldCouncilOn: data.toldCouncilOn,
    measures: measuresOf(context, incident),
    closedOn: data.closedOn,
  };
}

function breachOf({ language, words }: InventoryContext, incident: Incident) {
  const { breach } = incident.data;
  const say = sayer(language, incident);
  return {
    breach: breach?.exists,
    risk: wordOf(words.incidents.risks, breach?.risk),
    reason: say.optional(breach?.reason, 'breach', 'reason'),
    consequences: say.optional(breach?.consequences, 'breach', 'consequences'),
    notifiedAt: momentOf(breach?.notifiedAt),
    notificationReference: breach?.notificationReference,
    delayReasons: say.optional(breach?.delayReasons, 'breach', 'delayReasons'),
    toldPersonsAt: momentOf(breach?.toldPersonsAt),
    toldPersonsHow: say.optional(breach?.toldPersonsHow, 'breach', 'toldPersonsHow'),
    notToldReason: say.optional(breach?.notToldReason, 'breach', 'notToldReason'),
  };
}

function impactOf({ words }: InventoryContext, { data: { impact } }: Incident): string {
  const { effects, impacts } = words.incidents;
  return (['confidentiality', 'integrity', 'availability'] as const)
    .flatMap((effect) => (impact?.[effect] === undefined ? [] : [`${effects[effect]} : ${impacts[impact[effect]]}`]))
    .join('\n');
}

function measuresOf(context: InventoryContext, incident: Incident): Said {
  const { words, language } = context;
  const say = sayer(language, incident);
  const lines = (incident.data.measures ?? []).map(({ what, on, by }, index) => {
    const who = [on === undefined ? '' : words.shortDay(on), personIn(context, by)].filter((part) => part !== '');
    const text = say.needed(what, 'measures', index, 'what');
    return who.length === 0 ? text : inPhrase('{text} ({who})', { text, who: who.join(', ') });
  });
  return inLines(lines);
}
