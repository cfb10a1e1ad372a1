import type { Registers } from '../model/records.ts';
import type { Basis, Jurisdiction, Right } from '../model/rights.ts';

type Activity = Registers['processing-activities'];
type Notice = Registers['notices'];
type Listed<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type SpecialGround = Listed<Activity['specialGrounds']>['ground'];
type Safeguard = NonNullable<Listed<Activity['transfers']>['safeguard']>;

/** Words of the registers' closed lists. */
export type RegisterTerm =
  | `organisation.${Registers['organisation']['kind'] | 'enterpriseNumber' | 'siren'}`
  | `basis.${Basis | 'condition'}`
  | `basis-article.${Basis}`
  | `basis-meaning.${Basis}`
  | `special-ground.${SpecialGround}`
  | `special.${NonNullable<Registers['data-categories']['special']> | 'criminal'}`
  | `mandatory.${NonNullable<Activity['mandatory']>['nature']}`
  | `recipients.${Exclude<Registers['recipients']['class'], 'supervisory'> | 'processor' | 'supplier' | 'what'}`
  | `recipients.supervisory.${Jurisdiction}`
  | `processor.${Exclude<NonNullable<Registers['processors']['category']>, 'other'>}`
  | `fate.${NonNullable<Registers['retention-schedule']['fate']>}`
  | `protection.${NonNullable<Registers['measures']['publicGroup']>}`
  | `safeguard.${Safeguard}`
  | `right.${Right}`
  | `case.${Exclude<Listed<Notice['specialCases']>['kind'], 'other'>}`
  | `alternative.${Listed<Notice['alternatives']>['kind']}`
  | `court.${Jurisdiction}`;

/** Short phrases that views put together. Holes are written `{name}`. */
type PhraseTerm =
  | 'citation.articles'
  | 'data.with-condition'
  | 'data.activity-condition'
  | `purposes.${'all' | 'others'}`
  | `activities.${'all' | 'all-but'}`
  | 'legal-basis.interest'
  | 'rights.none-more'
  | `source.${'person' | 'household' | 'through' | 'public'}`
  | `retention.${'general' | 'no-text' | 'then-in-annex' | 'after' | 'then' | 'principle' | 'fallback' | 'schedule' | 'archiving' | 'afterwards'}`
  | `summary.${NonNullable<Activity['mandatory']>['nature']}`
  | `summary.${SummaryItem | 'version' | 'depends' | 'none-received'}`
  | `overview.${'title' | 'why' | 'what' | 'who' | 'how-long' | 'rights' | 'alternative'}`
  | `status.${'draft' | 'approved' | 'approved-by'}`
  | `particulars.${'version' | 'version-of' | 'review-on' | 'date' | 'language' | 'status' | 'review'}`
  | 'language.name';

/** The questions of the first layer, in its order. */
export type SummaryItem =
  | 'controller'
  | 'purposes'
  | 'mandatory'
  | 'recipients'
  | 'retention'
  | 'your-rights'
  | 'dpo'
  | 'complaint'
  | 'update';

/** Words that the formats print around a page; see `PageWords`. */
type PageTerm = `page.${'skipToContent' | 'page' | 'draft' | 'notes' | 'note' | 'backToText' | 'continued' | 'table'}`;

/** Every word that documents need besides their templates: the compiler asks each language for all of them. */
export type Term = RegisterTerm | PhraseTerm | PageTerm;
