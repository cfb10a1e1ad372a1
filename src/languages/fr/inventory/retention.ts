import type { RetentionWords } from '../../inventory-words.ts';

export const retention: RetentionWords = {
  sheet: 'Conservation',
  columns: {
    reference: 'Référence',
    domain: 'Domaine',
    activity: 'Série',
    trigger: 'Le délai part de',
    active: 'Usage courant',
    intermediate: 'Archivage intermédiaire',
    fate: 'Sort final',
    texts: 'Texte',
    usedBy: 'Activités de traitement',
    series: 'Série',
  },
  fates: {
    destroy: 'destruction',
    sort: 'tri',
    keep: 'conservation',
    transfer: 'versement aux archives',
    anonymise: 'anonymisation',
  },
  otherDomain: 'Autres séries',
  part: 'Délais par domaine',
  caption: '{domain} : délais de conservation',
};
