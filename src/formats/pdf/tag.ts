export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'Figure'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Span'
  | 'Code';

export interface TagAttributes {
  readonly language?: string;
  /** Said instead of a picture. */
  readonly alternative?: string;
  /** The text that the printed glyphs stand for. */
  readonly actual?: string;
  /** Unique in the document. */
  readonly id?: string;
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Decimal' | 'Disc' | 'Square' | 'None';
}

/** A node of the structure tree, known before anything is painted. Told apart by identity. */
export interface Tag extends TagAttributes {
  readonly type: TagType;
  readonly parent: Tag | undefined;
}

export function rootTag(): Tag {
  return { type: 'Document', parent: undefined };
}

export function childTag(parent: Tag, type: TagType, attributes: TagAttributes = {}): Tag {
  return { ...attributes, type, parent };
}
