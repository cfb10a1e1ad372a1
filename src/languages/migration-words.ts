/** What `migrate-norms` says of its plan. */
export type MigrationWord =
  | 'replaces'
  | 'several'
  | 'number'
  | 'numberUnsure'
  | 'title'
  | 'none'
  | 'twice'
  | 'byHand'
  | 'nothing'
  | 'noCatalogue'
  | 'sure'
  | 'open'
  | 'written'
  | 'howToWrite'
  | 'howToGoOn';
