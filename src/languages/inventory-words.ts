import type { Registers } from '../model/records.ts';

/** What the inventories say besides their template; each has its columns, its words and the name of its sheet. */
export interface InventoryWords {
  /** '{title}, {year}' */
  readonly titleOfYear: string;
  readonly status: string;
  readonly notice: string;
  /** A year without any entry. */
  readonly nil: string;
  readonly contents: string;
  readonly yes: string;
  readonly no: string;
  /** '2026-03-01' -> '01/03/2026' */
  shortDay(day: string): string;
  readonly accesses: AccessWords;
  readonly assets: AssetWords;
  readonly interventions: InterventionWords;
  readonly processing: ProcessingWords;
  readonly processors: ProcessorWords;
  readonly incidents: IncidentWords;
  readonly requests: RequestWords;
  readonly retention: RetentionWords;
  readonly declarations: DeclarationWords;
  readonly trainings: TrainingWords;
}

type Words<Name extends string | undefined> = Readonly<Record<Exclude<Name, undefined>, string>>;
type Item<List> = List extends readonly (infer One)[] ? One : never;

interface SheetWords<Column extends string> {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly sheet: string;
  readonly columns: Words<Column>;
}

export type AccessColumn =
  | ('id' | 'target' | 'kind' | 'person' | 'service' | 'level' | 'profile' | 'reason' | 'grantedOn' | 'grantedBy')
  | ('reviewedOn' | 'reviewedBy' | 'withdrawnOn' | 'withdrawnBy' | 'keptUntil' | 'keptReason' | 'targets');

export interface AccessWords extends SheetWords<AccessColumn> {
  readonly levels: Words<Registers['accesses']['level']>;
  readonly kinds: Words<Registers['applications']['kind']>;
  readonly rooms: Words<Registers['rooms']['kind']>;
  readonly parts: Words<'admin' | 'network' | 'applications' | 'rooms' | 'people' | 'withdrawn'>;
  readonly captions: Words<'admin' | 'target' | 'people' | 'withdrawn'>;
  /** Holes: accesses, people, targets. */
  readonly summary: string;
  readonly reviewed: Words<'one' | 'between' | 'never' | 'owner'>;
}

export type AssetColumn =
  | ('id' | 'kind' | 'name' | 'brand' | 'model' | 'serial' | 'quantity' | 'holder' | 'service' | 'room' | 'supplier')
  | ('heldSince' | 'returnedOn' | 'boughtOn' | 'supportEndsOn' | 'personalData' | 'encrypted' | 'licence')
  | ('licenceEndsOn' | 'inventoriedOn' | 'disposedOn' | 'method' | 'intervention' | 'object' | 'make' | 'place');

export interface AssetWords extends SheetWords<AssetColumn> {
  readonly kinds: Words<Registers['assets']['kind']>;
  readonly methods: Words<NonNullable<Registers['assets']['disposed']>['method']>;
  readonly parts: Words<'kinds' | 'disposed'>;
  readonly captions: Words<'kind' | 'disposed' | 'counts'>;
  readonly free: string;
  readonly counts: Words<'kind' | 'entries' | 'quantity' | 'unencrypted'>;
}

export type InterventionColumn =
  | ('number' | 'nature' | 'description' | 'planned' | 'announcedOn' | 'agreedOn' | 'agreedBy' | 'startedOn')
  | ('endedOn' | 'by' | 'supplier' | 'assets' | 'applications' | 'result' | 'witnessedBy' | 'who' | 'what' | 'outcome');

export interface InterventionWords extends SheetWords<InterventionColumn> {
  readonly natures: Words<Registers['interventions']['nature']>;
  readonly part: string;
  readonly caption: string;
  readonly ended: string;
}

export type ProcessingColumn =
  | ('reference' | 'name' | 'role' | 'controller' | 'jointControllers' | 'dpo' | 'owner' | 'description' | 'purposes')
  | ('bases' | 'dataSubjects' | 'data' | 'special' | 'recipients' | 'processors' | 'transfers' | 'retention')
  | ('measures' | 'dpia' | 'onBehalfOf' | 'startedOn' | 'endedOn' | 'reviewedOn');

type Activity = Registers['processing-activities'];

export interface ProcessingWords extends SheetWords<ProcessingColumn> {
  readonly roles: Words<Activity['role']>;
  readonly bases: Words<NonNullable<Item<NonNullable<Item<NonNullable<Activity['purposes']>>['legalBases']>>>['basis']>;
  readonly safeguards: Words<NonNullable<Item<NonNullable<Activity['transfers']>>>['safeguard']>;
  readonly fates: RetentionWords['fates'];
  readonly parts: Words<'overview' | 'controller' | 'processor' | 'ended'>;
  readonly caption: string;
  readonly categories: string;
  readonly reading: string;
  readonly none: string;
  readonly dpia: Words<'yes' | 'no' | 'done'>;
}

export type ProcessorColumn =
  | ('id' | 'name' | 'service' | 'category' | 'personalData' | 'enterpriseNumber' | 'address' | 'contact')
  | ('security' | 'activities' | 'data' | 'locations' | 'subProcessors' | 'contract' | 'signedOn' | 'startsOn')
  | ('endsOn' | 'tacitRenewal' | 'clauses' | 'auditedOn' | 'endedOn');

export interface ProcessorWords extends SheetWords<ProcessorColumn> {
  readonly categories: Words<Registers['processors']['category']>;
  readonly clauses: Words<keyof NonNullable<NonNullable<Registers['processors']['contract']>['clauses']>>;
  readonly parts: Words<'overview' | 'current' | 'ended' | 'others'>;
  readonly caption: string;
}

export type IncidentColumn =
  | ('id' | 'title' | 'detectedAt' | 'awareAt' | 'reportedBy' | 'toldAdviserAt' | 'description' | 'cause' | 'impact')
  | ('affected' | 'activities' | 'data' | 'persons' | 'personCount' | 'recordCount' | 'breach' | 'risk' | 'reason')
  | ('consequences' | 'notifiedAt' | 'notificationReference' | 'delayReasons' | 'toldPersonsAt' | 'toldPersonsHow')
  | ('notToldReason' | 'toldCouncilOn' | 'measures' | 'closedOn');

type Incident = Registers['incidents'];

export interface IncidentWords extends SheetWords<IncidentColumn> {
  readonly effects: Words<keyof NonNullable<Incident['impact']>>;
  readonly impacts: Words<NonNullable<Incident['impact']>['confidentiality']>;
  readonly risks: Words<NonNullable<Incident['breach']>['risk']>;
  readonly parts: Words<'overview' | 'records'>;
  readonly caption: string;
}

export type RequestColumn =
  | ('reference' | 'receivedOn' | 'channel' | 'right' | 'audience' | 'activities' | 'identity' | 'dueOn' | 'extended')
  | ('handledBy' | 'answeredOn' | 'outcome' | 'reason' | 'recipientsToldOn' | 'answer');

type Request = Registers['requests'];

export interface RequestWords extends SheetWords<RequestColumn> {
  readonly channels: Words<Request['channel']>;
  readonly rights: Words<Request['right']>;
  readonly audiences: Words<Request['audience']>;
  readonly outcomes: Words<Request['outcome']>;
  readonly identity: Words<'checked' | 'asked'>;
  readonly part: string;
  readonly caption: string;
}

export type RetentionColumn =
  | 'reference'
  | 'domain'
  | 'activity'
  | 'trigger'
  | 'active'
  | 'intermediate'
  | 'fate'
  | 'texts'
  | 'usedBy'
  | 'series';

export interface RetentionWords extends SheetWords<RetentionColumn> {
  readonly fates: Words<Registers['retention-schedule']['fate']>;
  readonly otherDomain: string;
  readonly part: string;
  readonly caption: string;
}

export type DeclarationColumn =
  | 'id'
  | 'person'
  | 'status'
  | 'variant'
  | 'version'
  | 'signedOn'
  | 'archivedAt'
  | 'leftOn'
  | 'model';

export interface DeclarationWords extends SheetWords<DeclarationColumn> {
  readonly variants: Words<Registers['declarations']['variant']>;
  readonly kinds: Words<Registers['people']['kind']>;
  readonly parts: Words<'missing' | 'present' | 'gone'>;
  readonly captions: Words<'missing' | 'present' | 'gone'>;
}

export type TrainingColumn =
  | ('id' | 'on' | 'subject' | 'kind' | 'audience' | 'participants' | 'hours' | 'givenBy' | 'planned')
  | ('who' | 'when');

export interface TrainingWords extends SheetWords<TrainingColumn> {
  readonly kinds: Words<Registers['trainings']['kind']>;
  readonly everyone: string;
  readonly part: string;
  readonly caption: string;
  /** '{day}\nà venir' */
  readonly ahead: string;
}
