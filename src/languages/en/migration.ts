import type { MigrationWord } from '../migration-words.ts';

export const migration: Readonly<Record<MigrationWord, string>> = {
  replaces: 'the new norm says so (replaces)',
  several: 'several norms say they replace it: choose',
  number: 'same number, seen in a source: to confirm',
  numberUnsure: 'same number, but reconstructed: check it in the text',
  title: 'near title: check it in the text',
  none: 'no norm replaces it',
  twice: 'this norm is already there: join the two by hand',
  byHand: 'written in a special way: change it by hand',
  nothing: 'Every cited norm is in the catalogues: nothing to change.',
  noCatalogue: 'This folder has no catalogue in norms/; --to FILE prepares the move to one.',
  sure: '{count} sure citation|{count} sure citations',
  open: '{count} citation to decide|{count} citations to decide',
  written: '{count} citation changed ({files})|{count} citations changed ({files})',
  howToWrite: 'Nothing is written. `cpas-sec migrate-norms --write` changes the sure citations.',
  howToGoOn: 'Nothing is written. Put {file} into norms/, then run `cpas-sec migrate-norms --write`.',
};
