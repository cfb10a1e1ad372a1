import type { Drawing } from './drawing.ts';

/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `href` is http(s):, mailto:, tel: or '#id' of a heading of the same page. Nothing else gets this far. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A part in another language (BCP 47), e.g. the name of a Dutch body in a French text. */
  | { readonly kind: 'foreign'; readonly language: string; readonly children: readonly Inline[] }
  | { readonly kind: 'lineBreak' }
  /** A fact the registers do not hold yet; visible in a draft, refused in a final document. */
  | { readonly kind: 'missing'; readonly text: string }
  /** The mark of a footnote: the nth entry, counted from 1, of the page's notes. */
  | { readonly kind: 'note'; readonly number: number };

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the page's title and is never in the blocks: sections start at 2 and never skip a level. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  /** Unique in the page; lower-case ASCII letters, digits, hyphens. */
  readonly id: string;
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface ListItem {
  /** A check box: to tick by hand (false) or ticked (true). */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  /** Every item is one paragraph: printed without space between items. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

/** Terms and what is said of them: a name and an address block, a fact sheet. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly term: readonly Inline[]; readonly details: readonly (readonly Inline[])[] }[];
}

export type Align = 'start' | 'center' | 'end';

/** Cells hold lines: each a run of inlines, printed one under the other. */
export type Cell = readonly (readonly Inline[])[];

/** A data table. The first column names its row when `rowHeads`. */
export interface Table {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  readonly columns: readonly { readonly align: Align }[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly rowHeads: boolean;
}

/** A boxed passage: 'summary' (in brief), 'note', 'important'. */
export interface Callout {
  readonly kind: 'callout';
  readonly tone: 'summary' | 'note' | 'important';
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface Figure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  /** Says what the drawing shows to someone who does not see it. Never empty. */
  readonly alternative: string;
  readonly caption: readonly Inline[];
}

/** A table of contents of the page's headings down to `depth` (2 = sections only). */
export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
  readonly depth: 2 | 3;
}

export interface Rule {
  readonly kind: 'rule';
}

export type Block = Heading | Paragraph | List | Facts | Table | Callout | Quote | Figure | Contents | Rule;

/** One printable document, complete: formats turn it into bytes and add no fact of their own. */
export interface Page {
  /** BCP 47 of the text: 'fr-BE', 'fr-FR', 'nl-BE', 'de-BE'. */
  readonly language: string;
  readonly title: string;
  /** The body that issues the document. */
  readonly organisation: string;
  /** Short words for the title block: version, date, status…, already in the page's language. */
  readonly particulars: readonly { readonly term: string; readonly detail: string }[];
  readonly draft: boolean;
  /** 'YYYY-MM-DD': the document's day; the PDF's creation date too. */
  readonly day: string;
  readonly blocks: readonly Block[];
  /** Footnotes in order; the mark `n` is `notes[n - 1]`. */
  readonly notes: readonly (readonly Inline[])[];
  /** Words the formats print around the text, in the page's language. */
  readonly words: PageWords;
}

export interface PageWords {
  /** 'Aller au contenu' */
  readonly skipToContent: string;
  /** 'Page' (before "n / N") */
  readonly page: string;
  /** 'PROJET' (watermark-like mark of a draft, with words) */
  readonly draft: string;
  /** 'Notes' */
  readonly notes: string;
  /** 'Note {n}' read aloud before a footnote's mark */
  readonly note: string;
  /** 'Retour au texte' */
  readonly backToText: string;
  /** '(suite)' on the repeated head of a split table */
  readonly continued: string;
  /** 'Tableau' (accessible name of the scrolling region around a table) */
  readonly table: string;
}
