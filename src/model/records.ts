// Generated from schemas/ by `npm run generate`: change the schemas, not this file.

type Deep<T> = T extends readonly (infer U)[] ? readonly Deep<U>[] : T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

export type Id = string;

export type Text =
  | string
  | {
      readonly fr?: string;
      readonly nl?: string;
      readonly de?: string;
      readonly en?: string;
    };

export type Day = string;

export interface AccessesRecord {
  readonly id: Id;
  readonly person: string;
  readonly application?: string;
  readonly room?: string;
  readonly level?: 'read' | 'write' | 'admin' | 'enter';
  readonly profile?: Text;
  readonly reason?: Text;
  readonly grantedOn?: Day;
  readonly grantedBy?: string;
  readonly reviewedOn?: Day;
  readonly reviewedBy?: string;
  readonly withdrawnOn?: Day;
  readonly withdrawnBy?: string;
  readonly keptUntil?: Day;
  readonly keptReason?: Text;
  readonly note?: Text;
}

export interface ApplicationsRecord {
  readonly id: Id;
  readonly name: Text;
  readonly kind:
    | 'social'
    | 'payroll'
    | 'hr'
    | 'accounting'
    | 'health'
    | 'council'
    | 'office'
    | 'mail'
    | 'portal'
    | 'bcss-stream'
    | 'network'
    | 'website'
    | 'other';
  readonly description?: Text;
  readonly supplier?: string;
  readonly owner?: string;
  readonly activities?: string[];
  readonly personalData?: boolean;
  readonly stream?: {
    readonly name: string;
    readonly authorisation?: Text;
    readonly texts?: Citation[];
    readonly socialWorkOnly?: boolean;
  };
  readonly authentication?: 'password' | 'two-factor' | 'eid' | 'itsme' | 'certificate' | 'none';
  readonly hosting?: 'on-premises' | 'supplier' | 'private-cloud' | 'community-cloud' | 'public-cloud';
  readonly environmentsSeparated?: boolean;
  readonly logged?: boolean;
  readonly recovery?: {
    readonly hours: number;
    readonly decision?: string;
  };
  readonly startedOn?: Day;
  readonly endedOn?: Day;
  readonly note?: Text;
}

export interface Citation {
  readonly text: string;
  readonly articles?: string;
}

export interface AssetsRecord {
  readonly id: Id;
  readonly kind:
    | 'laptop'
    | 'desktop'
    | 'tablet'
    | 'phone'
    | 'server'
    | 'network'
    | 'wifi-access-point'
    | 'printer'
    | 'ups'
    | 'storage-medium'
    | 'software'
    | 'other';
  readonly name: Text;
  readonly brand?: string;
  readonly model?: string;
  readonly serial?: string;
  readonly quantity?: number;
  readonly holder?: string;
  readonly service?: string;
  readonly room?: string;
  readonly supplier?: string;
  readonly heldSince?: Day;
  readonly returnedOn?: Day;
  readonly boughtOn?: Day;
  readonly supportEndsOn?: Day;
  readonly personalData?: boolean;
  readonly encrypted?: boolean;
  readonly licence?: {
    readonly reference?: string;
    readonly seats?: number;
    readonly endsOn?: Day;
    readonly free?: boolean;
  };
  readonly wireless?: {
    readonly justification?: Text;
    readonly protection?: Text;
    readonly separated?: boolean;
    readonly agreedOn?: Day;
  };
  readonly inventoriedOn?: Day;
  readonly disposed?: {
    readonly on: Day;
    readonly method?: 'erased' | 'destroyed' | 'returned' | 'reused';
    readonly intervention?: string;
  };
  readonly note?: Text;
}

export type Period = string;

export interface BackupsRecord {
  readonly id: Id;
  readonly name: Text;
  readonly data?: Text;
  readonly applications?: string[];
  readonly medium?: 'disk' | 'tape' | 'cloud' | 'replica' | 'removable';
  readonly place?: Text;
  readonly offSite?: boolean;
  readonly room?: string;
  readonly supplier?: string;
  readonly frequency?: Period;
  readonly keptFor?: Period;
  readonly encrypted?: boolean;
  readonly restoreTests?: {
    readonly on: Day;
    readonly by?: string;
    readonly result?: 'ok' | 'partial' | 'failed';
    readonly hours?: number;
    readonly intervention?: string;
    readonly remarks?: Text;
    readonly evidence?: Evidence;
  }[];
  readonly startedOn?: Day;
  readonly endedOn?: Day;
  readonly note?: Text;
}

export interface Evidence {
  readonly path: string;
  readonly sha256?: string;
  readonly what?: Text;
}

export interface ControlsRecord {
  readonly id: Id;
  readonly name: Text;
  readonly duty?: string;
  readonly what?: Text;
  readonly period: Period;
  readonly norms?: string[];
  readonly responsible?: string;
  readonly startsOn?: Day;
  readonly endedOn?: Day;
  readonly performances?: {
    readonly on: Day;
    readonly by?: string;
    readonly result?: 'ok' | 'remarks' | 'failed';
    readonly remarks?: Text;
    readonly followUp?: Text;
    readonly action?: string;
    readonly evidence?: Evidence;
  }[];
  readonly note?: Text;
}

export interface DataCategoriesRecord {
  readonly id: Id;
  readonly name: Text;
  readonly description?: Text;
  readonly examples?: {
    readonly item: Text;
    readonly condition?: Text;
    readonly texts?: Citation[];
  }[];
  readonly special?:
    'health' | 'origin' | 'political-opinions' | 'beliefs' | 'trade-union' | 'genetic' | 'biometric' | 'sex-life';
  readonly criminal?: boolean;
  readonly nationalNumber?: boolean;
  readonly note?: string;
}

export interface DecisionsRecord {
  readonly id: Id;
  readonly on: Day;
  readonly body?: 'council' | 'bureau' | 'president' | 'director-general' | 'platform' | 'other';
  readonly kind: 'approval' | 'designation' | 'budget' | 'information' | 'nil' | 'other';
  readonly object?: Text;
  readonly reference?: string;
  readonly security?: boolean;
  readonly document?: string;
  readonly version?: string;
  readonly sha256?: string;
  readonly year?: number;
  readonly evidence?: Evidence;
  readonly note?: Text;
}

export interface DeclarationsRecord {
  readonly id: Id;
  readonly person: string;
  readonly variant: 'staff' | 'outsider';
  readonly version?: string;
  readonly signedOn?: Day;
  readonly archivedAt?: Text;
  readonly evidence?: Evidence;
  readonly note?: Text;
}

export interface DocumentsRecord {
  readonly id: Id;
  readonly kind:
    | 'security-policy'
    | 'triennial-plan'
    | 'annual-report'
    | 'questionnaire'
    | 'it-charter'
    | 'continuity-plan'
    | 'risk-analysis'
    | 'audit-report'
    | 'norm-statement'
    | 'platform-minutes'
    | 'procedure'
    | 'directive'
    | 'form'
    | 'other';
  readonly title: Text;
  readonly version?: string;
  readonly on?: Day;
  readonly owner?: string;
  readonly decision?: string;
  readonly annexOf?: string;
  readonly reviewedOn?: Day;
  readonly nextReviewOn?: Day;
  readonly year?: number;
  readonly from?: number;
  readonly to?: number;
  readonly sentOn?: Day;
  readonly location?: string;
  readonly sha256?: string;
  readonly overview?: Text;
  readonly recommendations?: [Text, ...Text[]];
  readonly withdrawnOn?: Day;
  readonly note?: Text;
}

export interface DpiasRecord {
  readonly id: Id;
  readonly activity: string;
  readonly startedOn?: Day;
  readonly doneOn?: Day;
  readonly description?: Text;
  readonly necessity?: Text;
  readonly risks?: Text;
  readonly measures?: string[];
  readonly opinion?: string;
  readonly personsAsked?: Text;
  readonly outcome?: 'accepted' | 'accepted-with-measures' | 'high-residual-risk' | 'abandoned';
  readonly consultation?: {
    readonly sentOn?: Day;
    readonly answeredOn?: Day;
    readonly result?: Text;
  };
  readonly reviewOn?: Day;
  readonly evidence?: Evidence;
  readonly note?: Text;
}

export type Instant = string;

export interface IncidentsRecord {
  readonly id: Id;
  readonly title: Text;
  readonly detectedAt: Instant;
  readonly awareAt?: Instant;
  readonly reportedBy?: string;
  readonly toldAdviserAt?: Instant;
  readonly description?: Text;
  readonly cause?: Text;
  readonly impact?: {
    readonly confidentiality?: 'none' | 'low' | 'medium' | 'high';
    readonly integrity?: 'none' | 'low' | 'medium' | 'high';
    readonly availability?: 'none' | 'low' | 'medium' | 'high';
  };
  readonly application?: string;
  readonly assets?: string[];
  readonly processor?: string;
  readonly activities?: string[];
  readonly data?: string[];
  readonly persons?: Text;
  readonly personCount?: number;
  readonly recordCount?: number;
  readonly breach?: {
    readonly exists: boolean;
    readonly assessedOn?: Day;
    readonly risk?: 'unlikely' | 'risk' | 'high';
    readonly reason?: Text;
    readonly consequences?: Text;
    readonly notifiedAt?: Instant;
    readonly notificationReference?: string;
    readonly delayReasons?: Text;
    readonly toldPersonsAt?: Instant;
    readonly toldPersonsHow?: Text;
    readonly notToldReason?: Text;
  };
  readonly toldCouncilOn?: Day;
  readonly toldBcssAt?: Instant;
  readonly measures?: {
    readonly what: Text;
    readonly on?: Day;
    readonly by?: string;
    readonly measure?: string;
  }[];
  readonly closedOn?: Day;
  readonly evidence?: Evidence[];
  readonly note?: Text;
}

export interface InterventionsRecord {
  readonly id: Id;
  readonly number: string;
  readonly nature:
    | 'update'
    | 'repair'
    | 'installation'
    | 'configuration'
    | 'ups-check'
    | 'disposal'
    | 'backup-media'
    | 'restore-test'
    | 'inventory'
    | 'other';
  readonly description?: Text;
  readonly planned?: boolean;
  readonly announcedOn?: Day;
  readonly agreedOn?: Day;
  readonly agreedBy?: string;
  readonly startedOn?: Day;
  readonly endedOn?: Day;
  readonly by?: string;
  readonly supplier?: string;
  readonly assets?: string[];
  readonly applications?: string[];
  readonly result?: Text;
  readonly witnessedBy?: string;
  readonly evidence?: Evidence[];
  readonly note?: Text;
}

export type Link = string;

export interface LegalTextsRecord {
  readonly id: Id;
  readonly citation: Text;
  readonly shortName?: Text;
  readonly kind?:
    | 'law'
    | 'decree'
    | 'ordinance'
    | 'royal-decree'
    | 'government-decree'
    | 'regulation'
    | 'directive'
    | 'code'
    | 'circular'
    | 'recommendation'
    | 'collective-agreement'
    | 'schedule'
    | 'decision'
    | 'treaty'
    | 'standard';
  readonly date?: Day;
  readonly jurisdiction: 'eu' | 'be' | 'be-wal' | 'be-vlg' | 'be-bru' | 'be-dg' | 'fr';
  readonly link?: Link;
  readonly subject?: Text;
  readonly consolidatedOn?: Day;
  readonly replacedBy?: string;
  readonly note?: string;
}

export interface MeasuresRecord {
  readonly id: Id;
  readonly name: Text;
  readonly domain:
    | 'policy'
    | 'organisation'
    | 'staff'
    | 'assets'
    | 'access'
    | 'cryptography'
    | 'physical'
    | 'operations'
    | 'communications'
    | 'development'
    | 'suppliers'
    | 'incidents'
    | 'continuity'
    | 'compliance';
  readonly description?: Text;
  readonly publicText?: Text;
  readonly publicGroup?: 'staff-instructions' | 'processor-instructions' | 'secrecy' | 'physical' | 'backup' | 'it' | 'review';
  readonly status: 'planned' | 'in-progress' | 'in-place' | 'withdrawn';
  readonly owner?: string;
  readonly since?: Day;
  readonly norms?: string[];
  readonly note?: string;
}

export interface NormsRecord {
  readonly id: Id;
  readonly norm: string;
  readonly status: 'compliant' | 'partly' | 'not-compliant' | 'not-applicable';
  readonly justification?: Text;
  readonly measures?: string[];
  readonly evidence?: Evidence[];
  readonly actions?: string[];
  readonly assessedOn?: Day;
  readonly assessedBy?: string;
  readonly earlier?: [
    {
      readonly status: 'compliant' | 'partly' | 'not-compliant' | 'not-applicable';
      readonly assessedOn: Day;
      readonly justification?: Text;
    },
    ...{
      readonly status: 'compliant' | 'partly' | 'not-compliant' | 'not-applicable';
      readonly assessedOn: Day;
      readonly justification?: Text;
    }[]
  ];
  readonly note?: Text;
}

export interface NoticesRecord {
  readonly id: Id;
  readonly title: Text;
  readonly audience: 'citizens' | 'staff' | 'applicants' | 'visitors';
  readonly layout: 'policy' | 'short' | 'charter';
  readonly languages?: ('fr' | 'nl' | 'de')[];
  readonly scope?: Text;
  readonly frame?: Citation[];
  readonly personsConcerned?: Text[];
  readonly commitment?: Text;
  readonly groups?: {
    readonly title: Text;
    readonly introduction?: Text;
    readonly activities: string[];
  }[];
  readonly sharingPrinciples?: Text[];
  readonly circles?: {
    readonly title: Text;
    readonly definition: Text;
    readonly classes?: (
      'staff' | 'partner' | 'supervisory' | 'judicial' | 'related' | 'funding' | 'third-party' | 'processor'
    )[];
  }[];
  readonly retention?: {
    readonly schedule?: Citation;
    readonly defaultPeriod?: Period;
    readonly defaultTrigger?: Text;
    readonly principle?: Text;
    readonly archiving?: Text;
    readonly afterwards?: Text;
    readonly rules?: string[];
  };
  readonly specialCases?: {
    readonly kind:
      | 'photographs'
      | 'unofficial-contact'
      | 'applications'
      | 'cameras'
      | 'cookies'
      | 'newsletter'
      | 'web-form'
      | 'minors'
      | 'deceased'
      | 'other';
    readonly title?: Text;
    readonly paragraphs?: Text[];
    readonly activity?: string;
    readonly consentForm?: string;
    readonly enabled?: boolean;
  }[];
  readonly rights?: {
    readonly proofOfIdentity?: 'on-doubt' | 'always' | 'copy';
    readonly directTo?: Text;
    readonly contactDpoFirst?: boolean;
    readonly objectionToCommunication?: boolean;
    readonly highlightObjection?: boolean;
    readonly stated?: (
      | 'information'
      | 'access'
      | 'rectification'
      | 'erasure'
      | 'restriction'
      | 'objection'
      | 'portability'
      | 'withdraw-consent'
      | 'human-intervention'
      | 'post-mortem-directives'
    )[];
  };
  readonly alternatives?: {
    readonly kind: 'audio' | 'easy-to-read' | 'print' | 'sign-language' | 'oral';
    readonly link?: Link;
    readonly text?: Text;
  }[];
  readonly publishedAt?: Link;
  readonly version?: string;
  readonly updatedOn?: Day;
  readonly reviewOn?: Day;
  readonly approvedOn?: Day;
  readonly published?: {
    readonly version: string;
    readonly on: Day;
    readonly language?: 'fr' | 'nl' | 'de';
    readonly sha256: string;
  };
  readonly changes?: {
    readonly on: Day;
    readonly version?: string;
    readonly what: Text;
  }[];
  readonly note?: string;
}

export interface OpinionsRecord {
  readonly id: Id;
  readonly on: Day;
  readonly subject: Text;
  readonly by?: string;
  readonly addressedTo?: Text;
  readonly advice?: Text;
  readonly activity?: string;
  readonly followed?: 'yes' | 'partly' | 'no' | 'pending';
  readonly answeredOn?: Day;
  readonly reason?: Text;
  readonly evidence?: Evidence;
  readonly note?: Text;
}

export type Country = string;

export type Email = string;

export type Phone = string;

export interface OrganisationRecord {
  readonly kind: 'cpas' | 'municipality' | 'fr-departement' | 'fr-ccas';
  readonly name: Text;
  readonly shortName?: Text;
  readonly withArticle?: Text;
  readonly enterpriseNumber?: string;
  readonly siren?: string;
  readonly region?: 'wallonia' | 'flanders' | 'brussels' | 'german-speaking';
  readonly address?: Address;
  readonly email?: Email;
  readonly phone?: Phone;
  readonly fax?: Phone;
  readonly website?: Link;
  readonly legalRepresentative?: {
    readonly person?: string;
    readonly function: Text;
  };
  readonly euRepresentative?: string;
  readonly supervisoryAuthority?: string;
  readonly networkProvider?: string;
  readonly approvalBody?: Text;
  readonly missions?: Text;
  readonly accessibilityStatement?: Link;
}

export interface Address {
  readonly organisation?: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country?: Country;
}

export interface PeopleRecord {
  readonly id: Id;
  readonly firstName: string;
  readonly lastName: string;
  readonly kind: 'staff' | 'council-member' | 'trainee' | 'volunteer' | 'supplier-employee';
  readonly functions?: Text[];
  readonly service?: string;
  readonly employer?: string;
  readonly startedOn?: Day;
  readonly leftOn?: Day;
  readonly email?: Email;
  readonly phone?: Phone;
  readonly accessesPersonalData?: boolean;
  readonly socialWork?: boolean;
  readonly informedOn?: Day;
  readonly mailbox?: {
    readonly none?: boolean;
    readonly redirectedTo?: string;
    readonly closedOn?: Day;
  };
  readonly note?: string;
}

export interface PlanRecord {
  readonly id: Id;
  readonly title: Text;
  readonly description?: Text;
  readonly domain?:
    | 'policy'
    | 'organisation'
    | 'staff'
    | 'assets'
    | 'access'
    | 'cryptography'
    | 'physical'
    | 'operations'
    | 'communications'
    | 'development'
    | 'suppliers'
    | 'incidents'
    | 'continuity'
    | 'compliance';
  readonly norms?: string[];
  readonly measures?: string[];
  readonly priority?: 'high' | 'medium' | 'low';
  readonly owner?: string;
  readonly year?: number;
  readonly quarter?: number;
  readonly days?: number;
  readonly budget?: {
    readonly year: number;
    readonly amount: number;
    readonly kind?: 'investment' | 'operating';
    readonly article?: string;
  }[];
  readonly noCost?: boolean;
  readonly state?: 'planned' | 'in-progress' | 'done' | 'postponed' | 'dropped';
  readonly doneOn?: Day;
  readonly reason?: Text;
  readonly decision?: string;
  readonly adopted?: [
    {
      readonly decision: string;
      readonly year?: number;
      readonly quarter?: number;
      readonly days?: number;
      readonly budget?: {
        readonly year: number;
        readonly amount: number;
      }[];
    },
    ...{
      readonly decision: string;
      readonly year?: number;
      readonly quarter?: number;
      readonly days?: number;
      readonly budget?: {
        readonly year: number;
        readonly amount: number;
      }[];
    }[]
  ];
  readonly note?: Text;
}

export interface ProcessingActivitiesRecord {
  readonly id: Id;
  readonly name: Text;
  readonly reference?: string;
  readonly audiences?: ('citizens' | 'staff' | 'applicants' | 'visitors')[];
  readonly role?: 'controller' | 'joint-controller' | 'processor';
  readonly description?: Text;
  readonly aids?: Text[];
  readonly onRequest?: boolean;
  readonly purposes?: {
    readonly purpose: Text;
    readonly legalBases?: {
      readonly basis: 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests';
      readonly texts?: Citation[];
      readonly condition?: Text;
      readonly interest?: Text;
    }[];
  }[];
  readonly dataSubjects?: Text[];
  readonly data?: {
    readonly category: string;
    readonly condition?: Text;
  }[];
  readonly statutoryData?: {
    readonly citation: Citation;
    readonly items: Text[];
  }[];
  readonly specialGrounds?: {
    readonly ground:
      | 'explicit-consent'
      | 'employment-social-protection'
      | 'vital-interests'
      | 'non-profit-body'
      | 'made-public'
      | 'legal-claims'
      | 'substantial-public-interest'
      | 'health-social-care'
      | 'public-health'
      | 'archiving-research-statistics';
    readonly texts?: Citation[];
    readonly condition?: Text;
  }[];
  readonly criminalGround?: {
    readonly texts?: Citation[];
    readonly condition?: Text;
  };
  readonly nationalNumber?: {
    readonly texts?: Citation[];
    readonly reference?: string;
  };
  readonly sources?: {
    readonly kind: 'person' | 'household' | 'official' | 'third-party';
    readonly name?: Text;
    readonly through?: Text;
    readonly public?: boolean;
  }[];
  readonly mandatory?: {
    readonly nature: 'statutory' | 'contractual' | 'optional';
    readonly consequence?: Text;
    readonly texts?: Citation[];
  };
  readonly recipients?: string[];
  readonly noOtherRecipients?: boolean;
  readonly processors?: string[];
  readonly jointControllers?: {
    readonly name: Text;
    readonly contact?: string;
    readonly essence?: Text;
  }[];
  readonly onBehalfOf?: Text[];
  readonly transfers?: {
    readonly to: Text;
    readonly country: Country;
    readonly safeguard?: 'adequacy' | 'standard-clauses' | 'binding-rules' | 'public-bodies' | 'derogation';
    readonly reference?: Text;
    readonly copy?: Text;
  }[];
  readonly retention?: string[];
  readonly measures?: string[];
  readonly automatedDecision?: {
    readonly exists: boolean;
    readonly logic?: Text;
    readonly consequences?: Text;
  };
  readonly dpia?: {
    readonly needed: boolean;
    readonly criteria?: (
      | 'scoring'
      | 'automated-decision'
      | 'systematic-monitoring'
      | 'sensitive-data'
      | 'large-scale'
      | 'matching'
      | 'vulnerable-persons'
      | 'innovative-use'
      | 'bars-a-right'
    )[];
    readonly reason?: Text;
    readonly doneOn?: Day;
    readonly reviewOn?: Day;
  };
  readonly owner?: string;
  readonly startedOn?: Day;
  readonly endedOn?: Day;
  readonly reviewedOn?: Day;
  readonly note?: string;
}

export interface ProcessorsRecord {
  readonly id: Id;
  readonly name: Text;
  readonly service: Text;
  readonly category?:
    | 'software'
    | 'it'
    | 'hosting'
    | 'payroll'
    | 'network'
    | 'archiving'
    | 'dpo-service'
    | 'communication'
    | 'training'
    | 'security'
    | 'other';
  readonly processesPersonalData?: boolean;
  readonly enterpriseNumber?: string;
  readonly address?: Address;
  readonly email?: Email;
  readonly phone?: Phone;
  readonly locations?: Country[];
  readonly data?: string[];
  readonly subProcessors?: {
    readonly name: string;
    readonly service?: Text;
    readonly country?: Country;
  }[];
  readonly contract?: {
    readonly reference?: string;
    readonly signedOn?: Day;
    readonly startsOn?: Day;
    readonly endsOn?: Day;
    readonly tacitRenewal?: boolean;
    readonly clauses?: {
      readonly subjectMatter?: boolean;
      readonly instructions?: boolean;
      readonly confidentiality?: boolean;
      readonly security?: boolean;
      readonly subProcessors?: boolean;
      readonly rights?: boolean;
      readonly assistance?: boolean;
      readonly deletion?: boolean;
      readonly audits?: boolean;
    };
  };
  readonly securityContact?: {
    readonly name?: string;
    readonly email?: Email;
    readonly phone?: Phone;
  };
  readonly auditedOn?: Day;
  readonly endedOn?: Day;
  readonly note?: string;
}

export interface QuestionnaireFormsRecord {
  readonly id: Id;
  readonly title: Text;
  readonly version?: string;
  readonly year?: number;
  readonly official?: boolean;
  readonly source?: string;
  readonly confidence?: 'seen' | 'general-knowledge' | 'unsure';
  readonly notice?: Text;
  readonly deadline?: string;
  readonly sections?: {
    readonly id: string;
    readonly title: Text;
  }[];
  readonly questions: [
    {
      readonly id: string;
      readonly kind: 'compliance' | 'yes-no' | 'number' | 'day' | 'text' | 'choice';
      readonly norm?: string;
      readonly section?: string;
      readonly number?: string;
      readonly text?: Text;
      readonly help?: Text;
      readonly unit?: Text;
      readonly choices?: [
        {
          readonly value: string;
          readonly title: Text;
        },
        {
          readonly value: string;
          readonly title: Text;
        },
        ...{
          readonly value: string;
          readonly title: Text;
        }[]
      ];
      readonly fact?:
        | 'adviser-hours'
        | 'deputy-hours'
        | 'dpo-hours'
        | 'deputy-dpo-hours'
        | 'last-audit'
        | 'policy-approved'
        | 'plan-approved'
        | 'report-presented'
        | 'people-with-access'
        | 'awareness-participants'
        | 'last-restore-test'
        | 'last-continuity-exercise'
        | 'last-inventory'
        | 'incidents'
        | 'breaches'
        | 'processors'
        | 'activities';
      readonly optional?: boolean;
    },
    ...{
      readonly id: string;
      readonly kind: 'compliance' | 'yes-no' | 'number' | 'day' | 'text' | 'choice';
      readonly norm?: string;
      readonly section?: string;
      readonly number?: string;
      readonly text?: Text;
      readonly help?: Text;
      readonly unit?: Text;
      readonly choices?: [
        {
          readonly value: string;
          readonly title: Text;
        },
        {
          readonly value: string;
          readonly title: Text;
        },
        ...{
          readonly value: string;
          readonly title: Text;
        }[]
      ];
      readonly fact?:
        | 'adviser-hours'
        | 'deputy-hours'
        | 'dpo-hours'
        | 'deputy-dpo-hours'
        | 'last-audit'
        | 'policy-approved'
        | 'plan-approved'
        | 'report-presented'
        | 'people-with-access'
        | 'awareness-participants'
        | 'last-restore-test'
        | 'last-continuity-exercise'
        | 'last-inventory'
        | 'incidents'
        | 'breaches'
        | 'processors'
        | 'activities';
      readonly optional?: boolean;
    }[]
  ];
  readonly note?: Text;
}

export interface QuestionnairesRecord {
  readonly id: Id;
  readonly year: number;
  readonly controlledYear: number;
  readonly form: string;
  readonly preparedOn?: Day;
  readonly revision?: string;
  readonly institution?: {
    readonly name: Text;
    readonly address?: string;
    readonly enterpriseNumber?: string;
  };
  readonly roles?: {
    readonly role: 'security-adviser' | 'deputy-security-adviser' | 'dpo' | 'deputy-dpo' | 'head-of-daily-management';
    readonly person?: string;
    readonly email?: Email;
    readonly hoursPerWeek?: number;
  }[];
  readonly answers: {
    readonly question: string;
    readonly value?: string | number | boolean;
    readonly state?: 'proposed' | 'confirmed';
    readonly basis?: 'statement' | 'registers' | 'fact' | 'last-year' | 'adviser';
    readonly explanation?: Text;
    readonly actions?: string[];
    readonly due?: Day;
    readonly evidence?: Evidence[];
    readonly proof?: {
      readonly at: string;
      readonly says: string;
    }[];
  }[];
  readonly signedBy?: string;
  readonly signedOn?: Day;
  readonly sentOn?: Day;
  readonly sentTo?: Text;
  readonly receipt?: Evidence;
  readonly note?: Text;
}

export interface RecipientsRecord {
  readonly id: Id;
  readonly name: Text;
  readonly class: 'staff' | 'partner' | 'supervisory' | 'judicial' | 'related' | 'funding' | 'third-party';
  readonly what?: Text;
  readonly condition?: Text;
  readonly basis?: Citation[];
  readonly definition?: Text;
  readonly country?: Country;
  readonly note?: string;
}

export interface RequestsRecord {
  readonly id: Id;
  readonly reference?: string;
  readonly receivedOn: Day;
  readonly channel?: 'email' | 'letter' | 'counter' | 'phone' | 'form';
  readonly right:
    | 'access'
    | 'rectification'
    | 'erasure'
    | 'restriction'
    | 'objection'
    | 'portability'
    | 'withdraw-consent'
    | 'human-intervention'
    | 'information';
  readonly audience?: 'citizens' | 'staff' | 'applicants' | 'visitors';
  readonly activities?: string[];
  readonly identity?: {
    readonly checkedOn?: Day;
    readonly how?: Text;
    readonly askedOn?: Day;
  };
  readonly extension?: {
    readonly announcedOn: Day;
    readonly months?: number;
    readonly reason?: Text;
  };
  readonly handledBy?: string;
  readonly answeredOn?: Day;
  readonly outcome?: 'granted' | 'partly' | 'refused' | 'unfounded' | 'withdrawn';
  readonly reason?: Text;
  readonly remediesTold?: boolean;
  readonly recipientsToldOn?: Day;
  readonly evidence?: Evidence[];
  readonly note?: Text;
}

export interface RetentionScheduleRecord {
  readonly id: Id;
  readonly reference?: string;
  readonly activity: Text;
  readonly detail?: Text;
  readonly domain?: Text;
  readonly trigger?: Text;
  readonly activePeriod?: Period;
  readonly activeText?: Text;
  readonly intermediatePeriod?: Period;
  readonly intermediateText?: Text;
  readonly fate?: 'destroy' | 'sort' | 'keep' | 'transfer' | 'anonymise';
  readonly fateText?: Text;
  readonly texts?: Citation[];
  readonly note?: string;
}

export interface RolesRecord {
  readonly id: Id;
  readonly role:
    | 'security-adviser'
    | 'deputy-security-adviser'
    | 'dpo'
    | 'deputy-dpo'
    | 'local-access-manager'
    | 'entity-access-responsible'
    | 'platform-member'
    | 'head-of-daily-management'
    | 'president';
  readonly person?: string;
  readonly supplier?: string;
  readonly contact?: {
    readonly email?: Email;
    readonly phone?: Phone;
    readonly address?: Address;
  };
  readonly startedOn?: Day;
  readonly endedOn?: Day;
  readonly hoursPerWeek?: number;
  readonly knowledge?: {
    readonly it?: Text;
    readonly security?: Text;
    readonly law?: Text;
  };
  readonly decision?: string;
  readonly reportsTo?: string;
  readonly notifiedOn?: Day;
  readonly authorityToldOn?: Day;
  readonly formSentOn?: Day;
  readonly opinion?: {
    readonly on: Day;
    readonly favourable?: boolean;
    readonly reference?: string;
  };
  readonly approval?: {
    readonly on: Day;
    readonly granted: boolean;
    readonly reason?: Text;
  };
  readonly portalChangedOn?: Day;
  readonly note?: string;
}

export interface RoomsRecord {
  readonly id: Id;
  readonly kind: 'server' | 'archive' | 'office' | 'reception' | 'technical' | 'other';
  readonly name: Text;
  readonly site?: Text;
  readonly responsible?: string;
  readonly protections?: {
    readonly against: 'fire' | 'water' | 'intrusion' | 'power-cut' | 'heat';
    readonly what: Text;
    readonly checkedOn?: Day;
  }[];
  readonly keys?: {
    readonly number: string;
    readonly kind: 'key' | 'badge' | 'code';
    readonly holder?: string;
    readonly givenOn?: Day;
    readonly returnedOn?: Day;
  }[];
  readonly listReviewedOn?: Day;
  readonly closedOn?: Day;
  readonly note?: Text;
}

export interface ServicesRecord {
  readonly id: Id;
  readonly name: Text;
  readonly head?: string;
  readonly parent?: string;
  readonly mission?: Text;
  readonly note?: string;
}

export interface SupervisoryAuthoritiesRecord {
  readonly id: Id;
  readonly name: Text;
  readonly shortName?: Text;
  readonly address?: Text;
  readonly email?: Email;
  readonly phone?: Phone;
  readonly website?: Link;
  readonly complaintLink?: Link;
  readonly jurisdiction?: 'be' | 'be-vlg' | 'fr' | 'eu';
  readonly complaintTerms?: Text;
  readonly note?: string;
}

export interface TrainingsRecord {
  readonly id: Id;
  readonly subject: Text;
  readonly on: Day;
  readonly kind?: 'awareness' | 'campaign' | 'arrival' | 'professional';
  readonly audience?: Text;
  readonly everyone?: boolean;
  readonly services?: string[];
  readonly participants?: string[];
  readonly hours?: number;
  readonly givenBy?: Text;
  readonly planned?: boolean;
  readonly evidence?: Evidence;
  readonly note?: Text;
}

export interface SettingsRecord {
  readonly profile: 'be-cpas' | 'be-municipality' | 'fr-departement' | 'fr-ccas';
  readonly level?: 'start' | 'standard' | 'full';
  readonly languages: ['fr' | 'nl' | 'de', ...('fr' | 'nl' | 'de')[]];
  readonly norms?: string[];
  readonly rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error';
  };
  readonly waivers?: {
    readonly rule: string;
    readonly entry?: string;
    readonly reason: string;
    readonly decidedBy: string;
    readonly until: Day;
  }[];
  readonly output?: {
    readonly folder?: string;
    readonly formats?: ['md' | 'html' | 'pdf', ...('md' | 'html' | 'pdf')[]];
  };
}

/** The data of one entry, by register. */
export interface Registers {
  readonly 'accesses': Deep<AccessesRecord>;
  readonly 'applications': Deep<ApplicationsRecord>;
  readonly 'assets': Deep<AssetsRecord>;
  readonly 'backups': Deep<BackupsRecord>;
  readonly 'controls': Deep<ControlsRecord>;
  readonly 'data-categories': Deep<DataCategoriesRecord>;
  readonly 'decisions': Deep<DecisionsRecord>;
  readonly 'declarations': Deep<DeclarationsRecord>;
  readonly 'documents': Deep<DocumentsRecord>;
  readonly 'dpias': Deep<DpiasRecord>;
  readonly 'incidents': Deep<IncidentsRecord>;
  readonly 'interventions': Deep<InterventionsRecord>;
  readonly 'legal-texts': Deep<LegalTextsRecord>;
  readonly 'measures': Deep<MeasuresRecord>;
  readonly 'norms': Deep<NormsRecord>;
  readonly 'notices': Deep<NoticesRecord>;
  readonly 'opinions': Deep<OpinionsRecord>;
  readonly 'organisation': Deep<OrganisationRecord>;
  readonly 'people': Deep<PeopleRecord>;
  readonly 'plan': Deep<PlanRecord>;
  readonly 'processing-activities': Deep<ProcessingActivitiesRecord>;
  readonly 'processors': Deep<ProcessorsRecord>;
  readonly 'questionnaire-forms': Deep<QuestionnaireFormsRecord>;
  readonly 'questionnaires': Deep<QuestionnairesRecord>;
  readonly 'recipients': Deep<RecipientsRecord>;
  readonly 'requests': Deep<RequestsRecord>;
  readonly 'retention-schedule': Deep<RetentionScheduleRecord>;
  readonly 'roles': Deep<RolesRecord>;
  readonly 'rooms': Deep<RoomsRecord>;
  readonly 'services': Deep<ServicesRecord>;
  readonly 'supervisory-authorities': Deep<SupervisoryAuthoritiesRecord>;
  readonly 'trainings': Deep<TrainingsRecord>;
}

export type RegisterName = keyof Registers;
/** A string in the main language, or a translation by language. */
export type LocalText = Deep<Text>;
export type LocalAddress = Deep<Address>;
export type LegalCitation = Deep<Citation>;
export type Settings = Deep<SettingsRecord>;

export const registerNames: readonly RegisterName[] = ['accesses', 'applications', 'assets', 'backups', 'controls', 'data-categories', 'decisions', 'declarations', 'documents', 'dpias', 'incidents', 'interventions', 'legal-texts', 'measures', 'norms', 'notices', 'opinions', 'organisation', 'people', 'plan', 'processing-activities', 'processors', 'questionnaire-forms', 'questionnaires', 'recipients', 'requests', 'retention-schedule', 'roles', 'rooms', 'services', 'supervisory-authorities', 'trainings'];

/** Registers that hold one record instead of a list. */
export const singleRegisters: readonly RegisterName[] = ['organisation'];
