/** One provision as the catalogues tell it: norm, GDPR article, statute. Texts by language; French is always there. */
export interface Norm {
  readonly id: string;
  readonly catalogue: string;
  readonly citation: Readonly<Record<string, string>>;
  readonly title: Readonly<Record<string, string>>;
  readonly obligation?: Readonly<Record<string, string>>;
  /** ISO 8601, when the provision fixes a period. */
  readonly period?: string;
  readonly link?: string;
  /** BCSS number, and whether it was seen in an official source. */
  readonly number?: string;
  readonly verified?: boolean;
  readonly appliesTo?: string;
  readonly source: string;
  readonly confidence: string;
}

/** What a centre must do at a rhythm, or when something happens. */
export interface Duty {
  readonly id: string;
  readonly kind: 'periodic' | 'event';
  readonly basis: string;
  readonly duty: Readonly<Record<string, string>>;
  /** ISO 8601: the rhythm, or the time limit of an event. */
  readonly period?: string;
  readonly norms: readonly string[];
  readonly source: string;
  readonly confidence: string;
}
