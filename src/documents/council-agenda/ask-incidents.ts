import { hasHappened, type Incident } from '../../rules/incidents.ts';
import { inPhrase, joined, type Said, sayer } from '../said.ts';
import type { AgendaContext } from './agenda-context.ts';
import type { Ask } from './ask.ts';
import { breachAt, breachWords, isToldToCouncil } from './incidents.ts';
import { reference } from './reference.ts';

/** The incidents that the council has not heard of: each breach, or incident not yet examined, by itself; the others at once. */
export function askIncidents(context: AgendaContext): readonly Ask[] {
  const { facts, month } = context;
  const untold = facts.repository
    .entries('incidents')
    .filter((one) => hasHappened(one.data.detectedAt, month.state) && !isToldToCouncil(one, month.state));
  const harmless = untold.filter((one) => breachAt(one, month.state)?.exists === false);
  const grave = untold.filter((one) => !harmless.includes(one));
  return [
    ...grave.map((one) => ({ text: incidentText(one, context), reference: reference('incidents', one.id) })),
    ...(harmless.length > 1 ? [askMany(harmless, context)] : []),
    ...(harmless.length === 1 ? harmless : []).map((one) => ({
      text: incidentText(one, context),
      reference: reference('incidents', one.id),
    })),
  ];
}

const titleOf = (incident: Incident, { language }: AgendaContext): Said =>
  sayer(language, incident).needed(incident.data.title, 'title');

/** 'Le Conseil prend acte de l’incident « … » (violation de données : non).' */
export const incidentText = (incident: Incident, context: AgendaContext): Said =>
  inPhrase(context.words.asks.incident, {
    title: titleOf(incident, context),
    breach: breachWords(incident, context),
  });

function askMany(incidents: readonly Incident[], context: AgendaContext): Ask {
  const titles = incidents.map((one) => titleOf(one, context));
  return {
    text: inPhrase(context.words.asks.incidents, {
      count: String(incidents.length),
      titles: joined(titles, (parts) => parts.map((title) => `« ${title} »`).join(', ')),
    }),
    reference: incidents.map(({ id }) => reference('incidents', id)).join(' ; '),
  };
}
