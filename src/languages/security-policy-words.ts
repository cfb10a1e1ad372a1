import type { Registers } from '../model/records.ts';

type Asset = Registers['assets']['kind'];
type Portable = Extract<Asset, 'laptop' | 'tablet' | 'phone' | 'storage-medium'>;
type Listed<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type Room = Registers['rooms'];

/** What the security policy says besides its template. Forms of one and of many are parted by '|'. */
export interface SecurityPolicyWords {
  readonly title: string;
  readonly asked: string;
  readonly roles: Readonly<Record<Registers['roles']['role'], string>>;
  readonly rooms: Readonly<Record<Room['kind'], string>>;
  readonly dangers: Readonly<Record<Listed<Room['protections']>['against'], string>>;
  /** The people of no service, by what they are for the centre. */
  readonly people: Readonly<Record<Registers['people']['kind'], string>>;
  /** What opens a room: '{count} clé|{count} clés'. */
  readonly keys: Readonly<Record<Listed<Room['keys']>['kind'], string>>;
  /** An access of the register without a key of its own. */
  readonly granted: string;
  readonly media: Readonly<Record<NonNullable<Registers['backups']['medium']>, string>>;
  readonly results: Readonly<Record<'ok' | 'partial' | 'remarks' | 'failed' | 'unknown', string>>;
  readonly portables: Readonly<Record<Portable, string>>;
  /** 'chaque jour', for a period of one unit; the others are put into `every`. */
  readonly each: Readonly<Record<'Y' | 'M' | 'W' | 'D', string>>;
  readonly every: string;
  readonly hours: string;
  /** What founds a duty: see norms/duties.yaml. */
  readonly bases: Readonly<Record<'law' | 'norm' | 'model' | 'good-practice', string>>;
  readonly seen: string;
  readonly toCheck: string;
  /** A text that the centre wrote into its own register. */
  readonly ownText: string;
  /** The eight duties of the adviser, in the order of the document. */
  readonly duties: Readonly<Record<AdviserDuty, string>>;
}

export type AdviserDuty = 'advise' | 'encourage' | 'document' | 'check' | 'plan' | 'report' | 'incidents' | 'contact';
