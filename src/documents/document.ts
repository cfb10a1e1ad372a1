import type { Sheet } from '../exchange/sheet.ts';
import type { Language } from '../languages/language.ts';
import type { Drawing } from '../markdown/drawing.ts';
import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import type { NormId } from '../norms/norm-id.ts';

/** A fact a document needs and the registers do not hold: where to write it. */
export interface Missing {
  readonly missing: { readonly at: Location; readonly field: string };
}

/** Those facts of the repository that one document shows, ready for a template: words, never layout. */
export interface View {
  /** File name without language and extension: 'privacy-policy'. Two views never share one. */
  readonly file: string;
  /** The template below templates/<language>/, without extension: 'privacy-policy-short'. */
  readonly template: string;
  readonly title: string;
  readonly organisation: string;
  /** Region of the language tag: 'BE', 'FR'. */
  readonly country: string;
  readonly particulars: readonly { readonly term: string; readonly detail: string }[];
  /** Strings, numbers, booleans, arrays, plain objects and `Missing` marks. */
  readonly data: object;
  /** Pictures by the name the template uses: `![alternative](figure:name "caption")`. */
  readonly figures: Readonly<Record<string, Drawing>>;
  /** The same facts as a table for spreadsheets, of a document that has one. */
  readonly sheet?: Sheet;
}

/** A document kind: which views it prints from the facts. One for a policy, many for "a declaration per person". */
export interface DocumentDefinition {
  readonly name: string;
  /** What it is, in a few French words, for lists and generated pages. */
  readonly title: string;
  /** The norms and articles that ask for it or that it states. */
  readonly norms: readonly NormId[];
  /** Templates it may use, below templates/<language>/, without extension. */
  readonly templates: readonly string[];
  /** It has a first layer of its own: `--layer short`. */
  readonly hasLayers?: true;
  /** Each of its views has a sheet: it can be written as CSV and XLSX. */
  readonly hasSheet?: true;
  views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View>;
}

/** What the command line may choose: which notice, which layer, which year. */
export interface DocumentOptions {
  readonly audience?: string;
  /** One notice by its id. */
  readonly notice?: string;
  readonly layer?: 'full' | 'short';
  /** The year of a report, of a questionnaire, or the first of a plan; the document chooses when it is absent. */
  readonly year?: number;
  /** '2026-11': the month of an agenda; that of the day when it is absent. */
  readonly month?: string;
  /** Ids of the entries it is about: the persons of a declaration or a checklist, an incident, a request. */
  readonly for?: readonly string[];
}
