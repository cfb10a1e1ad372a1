import type { Day } from '../model/day.ts';
import type { RegisterName, Registers } from '../model/records.ts';
import type { DeadlineTexts } from './deadline-texts.ts';

type Intervention = Registers['interventions'];
type Words<Key extends string> = Readonly<Record<Key, string>>;

/**
 * What the agenda of the council says besides its template. `forms` with bars hold the form for none, one and many;
 * holes are filled by the view.
 */
export interface CouncilAgendaWords {
  readonly title: string;
  readonly session: string;
  readonly noSession: Words<'over' | 'open'>;
  readonly status: Words<'over' | 'running' | 'ahead'>;
  /** '2026-11-05' -> '5 novembre'. */
  dayAndMonth(day: Day): string;
  /** '2026-11' -> 'novembre 2026'. */
  monthName(month: string): string;
  /** 1650 -> '1 650 EUR'. */
  euros(amount: number): string;
  readonly registers: Partial<Readonly<Record<RegisterName, string>>>;
  readonly deadlines: DeadlineTexts['topics'];
  /** Where the sentence of `deadlines` gives an order and the agenda names a thing. */
  readonly review: string;
  readonly due: Words<'late' | 'before' | 'undated'>;
  readonly incidentStates: Words<'open' | 'closed' | 'told' | 'notTold'>;
  readonly breach: Words<
    | 'toExamine'
    | 'no'
    | 'notified'
    | 'notNeeded'
    | 'toNotify'
    | 'lateNotice'
    | 'toldPersons'
    | 'personsNotTold'
    | 'personsToTell'
  > & { readonly risks: Words<'unlikely' | 'risk' | 'high' | 'unknown'> };
  readonly natures: Words<Intervention['nature']>;
  readonly planned: Words<'true' | 'false'>;
  readonly toCome: string;
  readonly running: string;
  readonly control: string;
  /** With the hole `control`. */
  readonly controlName: string;
  readonly restore: string;
  readonly hours: string;
  readonly testResults: Words<'ok' | 'partial' | 'failed'>;
  readonly results: Words<'ok' | 'remarks' | 'failed'>;
  readonly rights: Words<Registers['requests']['right']>;
  readonly outcomes: Words<NonNullable<Registers['requests']['outcome']>>;
  readonly request: Words<'answered' | 'due' | 'late'>;
  readonly movements: Words<'arrival' | 'departure'>;
  readonly kinds: Words<Registers['people']['kind']>;
  readonly access: Words<'open' | 'withdrawn' | 'stillOpen' | 'granted' | 'line'>;
  readonly roles: Readonly<Record<string, string>>;
  readonly actions: string;
  readonly asks: Words<
    | 'document'
    | 'plan'
    | 'report'
    | 'documents'
    | 'budget'
    | 'designation'
    | 'opinion'
    | 'incident'
    | 'incidents'
    | 'point'
    | 'item'
    | 'information'
  >;
  readonly named: string;
  readonly namedVersion: string;
  readonly decided: Words<'approved' | 'other' | 'told' | 'informed' | 'nil'>;
  readonly follow: Words<
    | 'incident'
    | 'openSince'
    | 'intervention'
    | 'since'
    | 'designation'
    | 'toNotify'
    | 'action'
    | 'openActions'
    | 'lateActions'
    | 'nextAction'
  >;
  readonly followed: Words<NonNullable<Registers['opinions']['followed']>>;
  readonly information: Words<'training' | 'trainingToCome' | 'opinion' | 'answer' | 'record' | 'sent'>;
  readonly summary: Words<
    | 'detected'
    | 'closed'
    | 'breaches'
    | 'interventions'
    | 'unplanned'
    | 'received'
    | 'answered'
    | 'waiting'
    | 'arrivals'
    | 'departures'
    | 'performed'
    | 'tests'
    | 'due'
    | 'others'
    | 'missed'
    | 'reviews'
    | 'asks'
    | 'decided'
    | 'left'
  >;
}
