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
  /** Chapter of the set, as its list of chapters names it. */
  readonly chapter?: string;
  /** 'all', 'cpas', 'conditional', 'primary' or 'secondary-network'. */
  readonly appliesTo?: string;
  /** When a conditional norm binds. */
  readonly condition?: string;
  /** What a centre usually shows as proof. */
  readonly evidence?: readonly string[];
  /** What an assessor would ask, in our words. */
  readonly question?: Readonly<Record<string, string>>;
  /** Neighbouring controls of ISO/IEC 27002, by edition. */
  readonly iso27002?: { readonly '2013': readonly string[]; readonly '2022': readonly string[] };
  /** Why it has none. */
  readonly isoNote?: string;
  /** Ids for which this norm stands: what names them counts for it. */
  readonly replaces?: readonly string[];
  readonly source: string;
  readonly confidence: string;
}

/** A part of a catalogue: its number and its title by language. */
export interface Chapter {
  readonly chapter: string;
  readonly title: Readonly<Record<string, string>>;
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

/** A catalogue that a centre wrote itself: it stands in place of the shipped one of its name, or beside the others. */
export interface OwnCatalogue {
  /** 'bcss': what opens the ids of its norms. */
  readonly name: string;
  /** Where it was read: 'norms/bcss.yaml'. */
  readonly file: string;
  readonly title: Readonly<Record<string, string>>;
  readonly norms: readonly Norm[];
  readonly chapters: readonly Chapter[];
  /** A warning to show with its norms. */
  readonly note?: Readonly<Record<string, string>>;
  readonly sources: readonly CatalogueSource[];
}

/** What a catalogue says of itself. Texts by language; French is always there. */
export interface CatalogueHead {
  readonly catalogue: string;
  readonly title: Readonly<Record<string, string>>;
  /** A warning to show with its norms. */
  readonly note?: Readonly<Record<string, string>>;
  readonly sources: readonly CatalogueSource[];
}

/** A source that the norms of a catalogue name by its key. */
export interface CatalogueSource {
  readonly key: string;
  /** In English. */
  readonly what: string;
  readonly fr?: string;
  readonly links?: readonly string[];
}
