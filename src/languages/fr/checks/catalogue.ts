import type { CheckText } from '../../language.ts';

/** The catalogues of norms that a centre writes itself. */
export const catalogueChecks: Readonly<Record<string, CheckText>> = {
  'catalogue/duplicate-id': {
    title: 'Norme écrite deux fois',
    message: 'La norme « {id} » est déjà dans ce catalogue.',
    hint: 'Donnez à chaque norme son identifiant, ou supprimez la seconde.',
    why: 'Une fiche qui cite cette norme doit savoir laquelle des deux.',
  },
  'catalogue/foreign-id': {
    title: 'Identifiant d’un autre catalogue',
    message: 'L’identifiant « {id} » ne commence pas par « {name}: », le nom de ce catalogue.',
    hint: 'Écrivez « {name}: » puis le numéro ou un nom court, par exemple {name}:12.4.',
    why: 'Le début de l’identifiant dit dans quel catalogue chercher. Deux catalogues ne peuvent pas se prendre leurs normes.',
  },
  'catalogue/replaces-own': {
    title: 'Norme qui en remplace une du même catalogue',
    message: '« {id} » remplace « {old} », qui est une norme de ce même catalogue.',
    hint: 'Nommez sous replaces les normes de l’ancien catalogue, par exemple bcss:ops.backup ; retirez celle-ci.',
    why: 'replaces dit quelle norme de l’ancien catalogue une norme reprend. Deux normes du même catalogue valent chacune pour elle-même.',
  },
  'catalogue/replaces-unknown': {
    title: 'Norme remplacée introuvable',
    message: '« {id} » sous replaces n’est pas dans nos catalogues. Vouliez-vous dire « {suggestion} » ?',
    hint: 'Corrigez l’identifiant, ou laissez-le s’il vient d’un ancien catalogue du centre.',
    why: 'replaces dit à quelle norme passent les règles et les fiches qui citaient l’ancienne. Avec une faute de frappe, elles ne passent nulle part.',
  },
  'catalogue/reserved-name': {
    title: 'Nom de catalogue réservé',
    message: 'Un catalogue du centre ne peut pas s’appeler « {name} ».',
    hint: 'Choisissez un autre nom. Un texte de loi s’inscrit dans registers/legal-texts.yaml.',
    why: 'Ce nom désigne nos listes de lois ou d’obligations, que les règles citent : un autre catalogue sous ce nom les cacherait.',
  },
  'catalogue/twice': {
    title: 'Deux catalogues du même nom',
    message: 'Un autre fichier de norms/ contient déjà le catalogue « {name} ».',
    hint: 'Gardez un seul fichier par catalogue, ou donnez un autre nom à celui-ci.',
    why: 'Un catalogue en remplace un autre tout entier : avec deux, personne ne sait lequel vaut.',
  },
  'catalogue/unknown-chapter': {
    title: 'Chapitre absent de la liste',
    message: 'Le chapitre « {chapter} » de « {id} » n’est pas dans la liste chapters de ce catalogue.',
    hint: 'Ajoutez-le sous chapters avec son titre, ou choisissez parmi : {known}.',
    why: 'Les documents groupent les normes par chapitre et en écrivent le titre.',
  },
  'catalogue/unknown-source': {
    title: 'Source absente de la table',
    message:
      'La source « {key} » de « {id} » n’est pas dans la table sources de ce catalogue.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Ajoutez-la sous sources avec key et what, ou écrivez la source en toutes lettres, sans crochets.',
    why: 'Chaque norme dit où elle a été lue. Une clé que rien n’explique ne dit rien.',
  },
};
