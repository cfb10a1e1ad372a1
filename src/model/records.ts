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

export interface Citation {
  readonly text: string;
  readonly articles?: string;
}

export type Day = string;

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

export type Period = string;

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
  readonly note?: string;
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
  readonly note?: string;
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
  readonly 'data-categories': Deep<DataCategoriesRecord>;
  readonly 'legal-texts': Deep<LegalTextsRecord>;
  readonly 'measures': Deep<MeasuresRecord>;
  readonly 'notices': Deep<NoticesRecord>;
  readonly 'organisation': Deep<OrganisationRecord>;
  readonly 'people': Deep<PeopleRecord>;
  readonly 'processing-activities': Deep<ProcessingActivitiesRecord>;
  readonly 'processors': Deep<ProcessorsRecord>;
  readonly 'recipients': Deep<RecipientsRecord>;
  readonly 'retention-schedule': Deep<RetentionScheduleRecord>;
  readonly 'roles': Deep<RolesRecord>;
  readonly 'services': Deep<ServicesRecord>;
  readonly 'supervisory-authorities': Deep<SupervisoryAuthoritiesRecord>;
}

export type RegisterName = keyof Registers;
/** A string in the main language, or a translation by language. */
export type LocalText = Deep<Text>;
export type LocalAddress = Deep<Address>;
export type LegalCitation = Deep<Citation>;
export type Settings = Deep<SettingsRecord>;

export const registerNames: readonly RegisterName[] = ['data-categories', 'legal-texts', 'measures', 'notices', 'organisation', 'people', 'processing-activities', 'processors', 'recipients', 'retention-schedule', 'roles', 'services', 'supervisory-authorities'];

/** Registers that hold one record instead of a list. */
export const singleRegisters: readonly RegisterName[] = ['organisation'];
