import type { BaselineWord } from '../baseline-words.ts';

/** What `baseline` says of one folder. */
export const baseline: Readonly<Record<BaselineWord, string>> = {
  created: 'baseline.yaml is created with {count} finding.|baseline.yaml is created with {count} findings.',
  none: 'No finding: there is no baseline.yaml to create.',
  kept: '{count} kept',
  gone: '{count} mended, removed',
  wouldGo: '{count} mended, to be removed',
  refused: '{count} faulty, removed',
  wouldRefuse: '{count} faulty, to be removed',
  added: '{count} new, added',
  notAdded: '{count} new, not added (--add-new would add it)|{count} new, not added (--add-new would add them)',
  never:
    '{count} finding never enters (secret, unreadable file or settings): cpas-sec validate shows it.|{count} findings never enter (secrets, unreadable files or settings): cpas-sec validate shows them.',
  doubtful:
    'Newer faults keep something from being read: {count} known finding that is out of sight stays until they are mended.|Newer faults keep something from being read: {count} known findings that are out of sight stay until they are mended.',
  noList: 'There is no baseline.yaml.',
  nothingGone: 'none mended',
};
