import type { BaselineWord } from '../baseline-words.ts';

/** What `baseline` says of one folder. */
export const baseline: Readonly<Record<BaselineWord, string>> = {
  created: 'baseline.yaml est créé avec {count} constat.|baseline.yaml est créé avec {count} constats.',
  none: 'Aucun constat : il n’y a pas de baseline.yaml à créer.',
  kept: '{count} gardé|{count} gardés',
  gone: '{count} réglé, retiré|{count} réglés, retirés',
  wouldGo: '{count} réglé, à retirer|{count} réglés, à retirer',
  refused: '{count} fautif, retiré|{count} fautifs, retirés',
  wouldRefuse: '{count} fautif, à retirer|{count} fautifs, à retirer',
  added: '{count} nouveau, ajouté|{count} nouveaux, ajoutés',
  notAdded:
    '{count} nouveau, non ajouté (--add-new l’ajouterait)|{count} nouveaux, non ajoutés (--add-new les ajouterait)',
  never:
    '{count} constat n’y entre jamais (secret, fichier ou réglages illisibles) : cpas-sec validate le montre.|{count} constats n’y entrent jamais (secrets, fichiers ou réglages illisibles) : cpas-sec validate les montre.',
  doubtful:
    'Des fautes plus récentes empêchent de tout lire : {count} constat connu, que l’on ne voit plus, reste noté jusque-là.|Des fautes plus récentes empêchent de tout lire : {count} constats connus, que l’on ne voit plus, restent notés jusque-là.',
  noList: 'Il n’y a pas de baseline.yaml.',
  nothingGone: 'aucun réglé',
};
