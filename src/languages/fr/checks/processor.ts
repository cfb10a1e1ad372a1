import type { CheckText } from '../../language.ts';

/** The processors and their contracts. */
export const processorChecks: Readonly<Record<string, CheckText>> = {
  'processor/no-contract': {
    title: 'Sous-traitant sans contrat',
    message: '« {processor} » traite des données pour vous sans contrat inscrit.',
    hint: 'Ajoutez contract dans registers/processors (reference, signedOn, clauses), ou processesPersonalData: false si ce fournisseur ne voit aucune donnée.',
    why: 'Sans contrat, rien n’oblige le fournisseur à garder le secret ni à effacer les données à la fin. La loi exige un écrit.',
  },
  'processor/contract-not-signed': {
    title: 'Contrat non signé',
    message: 'Le contrat avec « {processor} » n’est pas encore signé.',
    hint: 'Faites signer le contrat, puis inscrivez signedOn.',
    why: 'Un projet de contrat n’engage personne. D’ici là, le fournisseur ne devrait pas accéder aux données.',
  },
  'processor/clauses-missing': {
    title: 'Clauses obligatoires manquantes',
    message: 'Il manque au contrat avec « {processor} » des clauses obligatoires ({count}) : {clauses}.',
    hint: 'Relisez le contrat et mettez true sous clauses pour celles qui y sont ; pour les autres, demandez un avenant au fournisseur.',
    why: 'La loi fixe la liste de ce que ce contrat doit contenir. Chaque clause absente est une protection que vous ne pourrez pas exiger.',
  },
  'processor/contract-dates-reversed': {
    title: 'Dates de contrat inversées',
    message: 'Le contrat avec « {processor} » finit le {endsOn}, avant de commencer le {startsOn}.',
    hint: 'Corrigez startsOn ou endsOn sous contract.',
    why: 'Avec ces dates, aucun jour n’est couvert par le contrat.',
  },
  'processor/contract-expired': {
    title: 'Contrat échu',
    message: 'Le contrat avec « {processor} » est échu depuis le {endsOn}.',
    hint: 'Renouvelez le contrat et corrigez endsOn, mettez tacitRenewal: true s’il se renouvelle seul, ou endedOn si la collaboration a cessé.',
    why: 'Après l’échéance, le fournisseur détient vos données sans engagement.',
  },
  'processor/contract-expiring': {
    title: 'Contrat bientôt échu',
    message: 'Le contrat avec « {processor} » finit le {endsOn} (jours restants : {days}).',
    hint: 'Prévoyez le renouvellement ou la reprise des données, puis corrigez endsOn ; mettez tacitRenewal: true s’il se renouvelle seul.',
    why: 'Un marché, une décision du conseil et une signature prennent des semaines. Mieux vaut commencer maintenant.',
  },
  'processor/no-location': {
    title: 'Lieu des données inconnu',
    message: 'On ne sait pas dans quel pays « {processor} » garde ou consulte les données.',
    hint: 'Demandez-le au fournisseur, puis ajoutez locations, par exemple [BE].',
    why: 'Le pays décide si le transfert est permis et ce que l’avis doit en dire. Une assistance à distance compte aussi.',
  },
  'processor/location-outside-eea': {
    title: 'Données hors d’Europe, transfert non déclaré',
    message:
      '« {processor} » traite des données en {country}, mais l’activité « {activity} » ne déclare pas ce transfert.',
    hint: 'Ajoutez transfers à l’activité « {activity} », avec to, country: {country} et safeguard.',
    why: 'Hors de l’Espace économique européen, il faut une garantie, et la personne doit en être informée.',
  },
  'processor/no-security-contact': {
    title: 'Contact de sécurité absent',
    message: 'On ne sait pas qui joindre chez « {processor} » en cas d’incident.',
    hint: 'Ajoutez securityContact avec email ou phone.',
    why: 'Après une fuite de données, vous avez 72 heures. Ce n’est pas le moment de chercher un numéro.',
  },
  'processor/used-by-no-activity': {
    title: 'Sous-traitant sans activité',
    message: 'Aucune activité ne fait appel à « {processor} ».',
    hint: 'Ajoutez « {processor} » au champ processors des activités concernées, ou inscrivez endedOn.',
    why: 'Un fournisseur qui traite des données sert toujours à quelque chose. S’il n’apparaît nulle part, l’avis ne le cite pas.',
  },
  'processor/data-outside-activities': {
    title: 'Données confiées, mais non traitées',
    message: '« {processor} » reçoit la catégorie « {category} », qu’aucune de ses activités n’emploie.',
    hint: 'Ajoutez « {category} » au champ data de l’activité, ou retirez-la de la fiche du fournisseur.',
    why: 'Un fournisseur ne reçoit que les données nécessaires à son travail. L’écart montre un oubli, ou un envoi de trop.',
  },
  'processor/not-audited': {
    title: 'Fournisseur à contrôler',
    message: 'Les garanties de « {processor} » n’ont plus été contrôlées depuis le {since}.',
    hint: 'Demandez au fournisseur ses certificats ou son rapport d’audit, puis inscrivez auditedOn.',
    why: 'Vous répondez du choix de vos fournisseurs. Une vérification de temps en temps, même sur pièces, suffit souvent.',
  },
};
