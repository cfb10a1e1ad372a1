import type { Registers } from '../model/records.ts';

/** What a confidentiality declaration says besides its template. */
export interface DeclarationWords {
  readonly title: Readonly<Record<Registers['declarations']['variant'], string>>;
  /** `again`: the person has signed before; holes {day} and, where it is known, {version}. */
  readonly status: Readonly<Record<'toSign' | 'blank' | 'again', string>>;
  /** Whoever has no employer but the centre: 'stagiaire'. */
  readonly kinds: Readonly<Record<Registers['people']['kind'], string>>;
  /** A place to fill in by hand. */
  readonly dots: string;
  /** '« {title} », version {version}': a text whose rules are accepted. */
  readonly text: string;
  /** 'art. {article}' */
  readonly article: string;
}
