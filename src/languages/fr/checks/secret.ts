import type { CheckText } from '../../language.ts';

/** What a register never contains. */
export const secretChecks: Readonly<Record<string, CheckText>> = {
  'secret/national-number': {
    title: 'Numéro national dans un registre',
    message: 'Ce texte contient un numéro national ({value}).',
    hint: 'Retirez le numéro ; s’il a déjà été enregistré dans git, faites-le aussi effacer de l’historique.',
    why: 'Les registres décrivent le travail, pas les personnes aidées. Un numéro national n’a rien à y faire.',
  },
  'secret/iban': {
    title: 'Numéro de compte dans un registre',
    message: 'Ce texte contient un numéro de compte bancaire ({value}).',
    hint: 'Retirez le numéro ; s’il a déjà été enregistré dans git, faites-le aussi effacer de l’historique.',
    why: 'Un numéro de compte suffit à tromper quelqu’un. Il n’est utile à aucun document de ce dossier.',
  },
  'secret/payment-card': {
    title: 'Carte de paiement dans un registre',
    message: 'Ce texte contient un numéro de carte de paiement ({value}).',
    hint: 'Retirez le numéro, faites-le effacer de l’historique de git, et prévenez la banque s’il a été partagé.',
    why: 'Un numéro de carte permet de payer à votre place. Il ne se garde nulle part.',
  },
  'secret/private-key': {
    title: 'Clé privée dans un registre',
    message: 'Ce texte contient une clé privée.',
    hint: 'Retirez la clé, remplacez-la par une nouvelle là où elle servait, et gardez la nouvelle hors de ce dossier.',
    why: 'Qui a la clé a l’accès. Une clé qui a été lue doit être considérée comme volée.',
  },
  'secret/password': {
    title: 'Mot de passe dans un registre',
    message: 'Ce texte semble contenir un mot de passe ({value}).',
    hint: 'Retirez-le, changez ce mot de passe, et gardez le nouveau dans un gestionnaire de mots de passe.',
    why: 'Un registre est lu par plusieurs personnes et copié souvent. Un mot de passe écrit là n’en est plus un.',
  },
  'secret/access-token': {
    title: 'Clé d’accès à un service dans un registre',
    message: 'Ce texte contient une clé d’accès à un service ({value}).',
    hint: 'Retirez-la, révoquez-la auprès du service, et gardez la nouvelle hors de ce dossier.',
    why: 'Une telle clé ouvre le service sans mot de passe, à quiconque la lit.',
  },
};
