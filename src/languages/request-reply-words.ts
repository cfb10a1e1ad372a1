import type { Registers } from '../model/records.ts';

/** What a reply is about: an outcome, or a letter that comes before it. */
export type ReplyKind = NonNullable<Registers['requests']['outcome']> | 'identity' | 'extended' | 'waiting' | 'late';
type Right = Registers['requests']['right'];

/** What the letters to who exercises a right say besides their template. */
export interface RequestReplyWords {
  readonly titles: Readonly<Record<ReplyKind, string>>;
  /** 'd’accès à vos données' */
  readonly rights: Readonly<Record<Right, string>>;
  /** What the person gets when the request is granted. */
  readonly granted: Readonly<Record<Right, string>>;
  readonly reference: string;
  readonly recipientsTold: string;
  readonly recipientsToTell: string;
}
