import type { MigrationWord } from '../migration-words.ts';

export const migration: Readonly<Record<MigrationWord, string>> = {
  replaces: 'la nouvelle norme le dit (replaces)',
  several: 'plusieurs normes disent la remplacer : choisissez',
  number: 'même numéro, lu dans une source : à confirmer',
  numberUnsure: 'même numéro, mais reconstitué : à vérifier dans le texte',
  title: 'titre proche : à vérifier dans le texte',
  none: 'aucune norme ne la remplace',
  twice: 'cette norme y est déjà : réunissez les deux à la main',
  byHand: 'écriture particulière : changez-la à la main',
  nothing: 'Toutes les normes citées sont dans les catalogues : rien à changer.',
  noCatalogue: 'Ce dossier n’a pas de catalogue dans norms/ ; --to FICHIER prépare le passage à un catalogue.',
  sure: '{count} citation sûre|{count} citations sûres',
  open: '{count} citation à décider|{count} citations à décider',
  written: '{count} citation changée ({files})|{count} citations changées ({files})',
  howToWrite: 'Rien n’est écrit. `cpas-sec migrate-norms --write` change les citations sûres.',
  howToGoOn: 'Rien n’est écrit. Placez {file} dans norms/, puis lancez `cpas-sec migrate-norms --write`.',
};
