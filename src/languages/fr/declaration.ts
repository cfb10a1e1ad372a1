import type { DeclarationWords } from '../declaration-words.ts';

/** The French words of the confidentiality declarations. */
export const declaration: DeclarationWords = {
  title: {
    staff: 'Déclaration de confidentialité du personnel et des mandataires',
    outsider: 'Déclaration de confidentialité d’une personne extérieure',
  },
  status: {
    toSign: 'à signer',
    blank: 'modèle à remplir et à signer',
    again: 'à signer ; remplacera celle du {day}[ (version {version})]',
  },
  kinds: {
    staff: 'membre du personnel',
    'council-member': 'mandataire',
    trainee: 'stagiaire',
    volunteer: 'bénévole',
    'supplier-employee': 'personnel d’un fournisseur',
  },
  dots: '……………………………………………',
  text: '« {title} »[, version {version}]',
  article: 'art. {article}',
};
