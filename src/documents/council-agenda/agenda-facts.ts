import type { AgendaContext } from './agenda-context.ts';
import type { Ask, Decided } from './ask.ts';
import { asks } from './asks.ts';
import { type ControlFacts, controlFacts } from './controls.ts';
import { decidedInMonth, hasSecurityItem, sessionDays, toldInMonth } from './decided.ts';
import { documentReviews } from './document-reviews.ts';
import type { DueRow } from './due.ts';
import { type FollowUpFacts, followUp } from './follow-up.ts';
import { type IncidentFacts, incidentFacts } from './incidents.ts';
import { type InformationRow, information } from './information.ts';
import { type InterventionFacts, interventionFacts } from './interventions.ts';
import { type MovementFacts, movementFacts } from './movements.ts';
import { type RequestFacts, requestFacts } from './requests.ts';
import { testRows } from './tests.ts';
import type { WorkRow } from './work.ts';

/** What the registers hold of the month. */
export interface AgendaFacts {
  readonly incidents: IncidentFacts;
  readonly interventions: InterventionFacts;
  readonly tests: readonly WorkRow[];
  readonly requests: RequestFacts;
  readonly movements: MovementFacts;
  readonly controls: ControlFacts;
  readonly documents: readonly DueRow[];
  readonly asks: readonly Ask[];
  readonly decided: readonly Decided[];
  readonly told: readonly Decided[];
  readonly hasSecurityItem: boolean;
  readonly followUp: FollowUpFacts;
  readonly information: readonly InformationRow[];
}

export const agendaFacts = (context: AgendaContext): AgendaFacts => ({
  incidents: incidentFacts(context),
  interventions: interventionFacts(context),
  tests: testRows(context),
  requests: requestFacts(context),
  movements: movementFacts(context),
  controls: controlFacts(context),
  documents: documentReviews(context),
  asks: asks(atSession(context)),
  decided: decidedInMonth(context),
  told: toldInMonth(context),
  hasSecurityItem: hasSecurityItem(context),
  followUp: followUp(context),
  information: information(context),
});

/** A month that is over left without decision what was there at its last session; what came later waits for the next. */
function atSession(context: AgendaContext): AgendaContext {
  const { month, facts } = context;
  const last = sessionDays(context).at(-1);
  if (!month.isOver || last === undefined) return context;
  return { ...context, facts: { ...facts, today: last }, month: { ...month, state: last, last } };
}
