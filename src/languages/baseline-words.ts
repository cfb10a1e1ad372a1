/** What `baseline` says of one folder. */
export type BaselineWord =
  | 'created'
  | 'none'
  | 'kept'
  | 'gone'
  | 'wouldGo'
  | 'refused'
  | 'wouldRefuse'
  | 'added'
  | 'notAdded'
  | 'never'
  | 'doubtful'
  | 'noList'
  | 'nothingGone';
