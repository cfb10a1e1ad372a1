import type { Registers } from '../model/records.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the check lists of arrivals and departures say besides their templates. Holes are filled by the view. */
export interface ChecklistWords {
  readonly title: Words<'arrival' | 'departure'>;
  /** The forms for one and for many; holes {count} and {all}. */
  readonly status: string;
  readonly kinds: Words<Registers['people']['kind']>;
  readonly roles: Readonly<Record<string, string>>;
  readonly assetKinds: Words<Registers['assets']['kind']>;
  readonly keyKinds: Words<NonNullable<Registers['rooms']['keys']>[number]['kind']>;
  readonly levels: Words<NonNullable<Registers['accesses']['level']>>;
  /** A place to fill in by hand. */
  readonly dots: string;
  /** Who does what nobody is named for. */
  readonly by: Words<'it' | 'head' | 'staffOffice' | 'adviser' | 'council' | 'person' | 'successor'>;
  /** One form a line; the parts in square brackets go when their value is unknown. */
  readonly arrival: Words<
    | 'access'
    | 'accessDone'
    | 'room'
    | 'roomDone'
    | 'proposed'
    | 'asset'
    | 'assetDone'
    | 'key'
    | 'keyDone'
    | 'role'
    | 'mailbox'
    | 'mailboxDone'
    | 'declaration'
    | 'declarationDone'
    | 'archive'
    | 'archiveDone'
    | 'charter'
    | 'welcome'
    | 'welcomeDone'
    | 'welcomeSession'
    | 'session'
  >;
  readonly departure: Words<
    | 'access'
    | 'accessDone'
    | 'kept'
    | 'room'
    | 'roomDone'
    | 'supplier'
    | 'supplierDone'
    | 'asset'
    | 'assetDone'
    | 'wipe'
    | 'key'
    | 'keyDone'
    | 'code'
    | 'codeDone'
    | 'role'
    | 'roleDone'
    | 'redirect'
    | 'redirectOpen'
    | 'redirectDone'
    | 'reply'
    | 'close'
    | 'closeLater'
    | 'closeDone'
    | 'profile'
    | 'provider'
    | 'files'
    | 'secrecy'
    | 'secrecyUnsigned'
  >;
  /** What someone else takes over. Hole {what}. */
  readonly handover: Words<
    | 'documents'
    | 'applications'
    | 'rooms'
    | 'services'
    | 'controls'
    | 'plan'
    | 'measures'
    | 'requests'
    | 'mailboxes'
    | 'organisation'
    | 'reports'
  >;
}
