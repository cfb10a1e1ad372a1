import type { Registers } from '../model/records.ts';

/** What documents say of the bodies that decide, and of what they decided. */
export interface CouncilWords {
  readonly bodies: Readonly<Record<NonNullable<Registers['decisions']['body']>, string>>;
  readonly status: Readonly<Record<'submitted' | 'approved' | 'changed', string>>;
  readonly particulars: Readonly<Record<'version' | 'date' | 'language' | 'status' | 'period', string>>;
  /** The name of the language, in it. */
  readonly languageName: string;
}
