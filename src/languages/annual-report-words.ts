import type { Registers } from '../model/records.ts';
import type { DomainWord } from './status-words.ts';

type Nature = Registers['interventions']['nature'];
type Standing = Registers['norms']['status'] | 'contradicted' | 'unknown';
type PersonKind = Registers['people']['kind'];
type Kind = NonNullable<Registers['trainings']['kind']>;

/** Sentences of the annual report that depend on figures. Forms of one and of many are parted by '|'. */
export type ReportPhrase =
  | 'title'
  | 'asked'
  | 'provisional'
  | 'provisionalPeriod'
  | 'yearPeriod'
  | 'hours'
  | 'minutes'
  | 'hoursAndMinutes'
  | 'days'
  | 'euros'
  | 'percent'
  | 'points'
  | 'roleFrom'
  | 'roleUntil'
  | 'normsUnknown'
  | 'normsKnown'
  | 'noScore'
  | 'firstAssessed'
  | 'scoresAlternative'
  | 'scorePair'
  | 'scoreAlone'
  | 'incidents'
  | 'incidentsWithBreaches'
  | 'breaches'
  | 'monthsAlternative'
  | 'monthFigures'
  | 'noMonth'
  | 'adviserDelay'
  | 'adviserDelayUnknown'
  | 'authorityDelay'
  | 'breachNotNotified'
  | 'breachNotifiedLate'
  | 'breachPersonsUntold'
  | 'noticeLate'
  | 'noticeOwed'
  | 'noticeToCome'
  | 'noticeNotNeeded'
  | 'personsOwed'
  | 'personsExempt'
  | 'adviseNotify'
  | 'adviseTellPersons'
  | 'adviseNotifyInTime'
  | 'unassessed'
  | 'emptyRegister'
  | 'noIncident'
  | 'noBreach'
  | 'adviseDesignation'
  | 'openIncidents'
  | 'fewPersons'
  | 'persons'
  | 'opinions'
  | 'scoresInBrief'
  | 'planEmpty'
  | 'opinionsPending'
  | 'actionPlanned'
  | 'actionOn'
  | 'actionDoneLate'
  | 'planProgress'
  | 'budget'
  | 'budgetDecided'
  | 'requests'
  | 'requestsLate'
  | 'requestsOpen'
  | 'interventions'
  | 'interventionsOpen'
  | 'councilMonths'
  | 'councilNil'
  | 'councilMissing'
  | 'peopleToSign'
  | 'peopleSigned'
  | 'declarations'
  | 'controls'
  | 'controlsAlternative'
  | 'quarter'
  | 'quarterFigures'
  | 'restoreTests'
  | 'untestedBackups'
  | 'participants'
  | 'everyone'
  | 'services'
  | 'minutesHeld'
  | 'dpiasDone'
  | 'processorsAudited'
  | 'testHours'
  | 'askedProvisional'
  | 'adviseActions'
  | 'adviseBudget'
  | 'adviseLate'
  | 'adviseOpinions'
  | 'adviseNorms'
  | 'adviseUnknown'
  | 'adviseControls'
  | 'adviseRequests'
  | 'adviseSignatures';

/** What the annual report says besides its template. */
export interface AnnualReportWords {
  readonly phrases: Readonly<Record<ReportPhrase, string>>;
  readonly domains: Readonly<Record<DomainWord, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  /** The registers whose silence proves nothing: 'des incidents'. */
  readonly registers: Readonly<
    Record<'incidents' | 'controls' | 'backups' | 'opinions' | 'requests' | 'interventions' | 'trainings', string>
  >;
  readonly roles: Readonly<Record<Registers['roles']['role'], string>>;
  /** In a row of months: 'janv.' */
  readonly months: readonly string[];
  readonly monthNames: readonly string[];
  readonly impacts: Readonly<Record<'confidentiality' | 'integrity' | 'availability' | 'none', string>>;
  readonly breach: Readonly<Record<'yes' | 'no' | 'unassessed', string>>;
  readonly risks: Readonly<Record<'unlikely' | 'risk' | 'high' | 'unknown', string>>;
  readonly followed: Readonly<Record<NonNullable<Registers['opinions']['followed']>, string>>;
  readonly rights: Readonly<Record<Registers['requests']['right'], string>>;
  readonly natures: Readonly<Record<Nature, string>>;
  readonly people: Readonly<Record<PersonKind, string>>;
  readonly trainings: Readonly<Record<Kind, string>>;
  readonly actions: Readonly<Record<'done' | 'late' | 'postponed' | 'dropped' | 'open', string>>;
  readonly results: Readonly<Record<'ok' | 'remarks' | 'failed' | 'partial' | 'unknown', string>>;
  readonly controlForms: Readonly<Record<'done' | 'missed', string>>;
  readonly series: Readonly<Record<'allIncidents' | 'breaches' | 'controlsDone' | 'controlsMissed', string>>;
  /** What is counted in two years side by side. */
  readonly figures: Readonly<
    Record<
      | 'incidents'
      | 'breaches'
      | 'controlsDone'
      | 'controlsMissed'
      | 'restoreTests'
      | 'opinions'
      | 'requests'
      | 'interventions'
      | 'trainings',
      string
    >
  >;
  readonly noFigure: string;
}
