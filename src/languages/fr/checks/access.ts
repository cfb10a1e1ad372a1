import type { CheckText } from '../../language.ts';

/** The accesses to applications and rooms. */
export const accessChecks: Readonly<Record<string, CheckText>> = {
  'access/held-after-departure': {
    title: 'Accès gardé après le départ',
    message:
      '« {person} » a quitté l’organisme le {leftOn}, mais l’accès « {access} » est toujours ouvert[ (il n’était maintenu que jusqu’au {keptUntil})].',
    hint: 'Retirez l’accès, puis inscrivez withdrawnOn dans registers/accesses ; s’il faut le garder un temps, ajoutez keptUntil et keptReason.',
    why: 'Un compte que plus personne n’emploie est une porte ouverte. Toute consultation par ce compte serait une violation de données.',
  },
  'access/kept-without-reason': {
    title: 'Accès maintenu sans motif',
    message: 'L’accès « {access} » de « {person} » est maintenu jusqu’au {keptUntil}, sans motif écrit.',
    hint: 'Ajoutez keptReason, ou retirez l’accès et inscrivez withdrawnOn.',
    why: 'Garder un accès après un départ est une exception. Il faut pouvoir dire qui en a besoin et pourquoi.',
  },
  'access/before-arrival': {
    title: 'Accès antérieur à l’arrivée',
    message: 'L’accès « {access} » date du {grantedOn}, mais « {person} » est là depuis le {startedOn}.',
    hint: 'Corrigez grantedOn dans registers/accesses ou startedOn dans registers/people.',
    why: 'Un accès commence le jour où la personne en a besoin. Avant, quelqu’un d’autre a pu s’en servir.',
  },
  'access/dates-reversed': {
    title: 'Dates inversées',
    message: '« {entry} » finit le {to}, avant de commencer le {from}.',
    hint: 'Corrigez grantedOn ou withdrawnOn (habilitation), startedOn ou endedOn (application).',
    why: 'Avec ces dates, on ne peut pas dire qui avait accès à quoi un jour donné.',
  },
  'access/no-target': {
    title: 'Habilitation sans objet précis',
    message: 'L’habilitation « {access} » de « {person} » doit nommer soit une application, soit un local.',
    hint: 'Inscrivez application ou room, un seul des deux ; faites deux fiches pour deux accès.',
    why: 'Le tableau des habilitations répond à deux questions : qui, et à quoi. Chaque ligne se revoit et se retire seule.',
  },
  'access/no-grantor': {
    title: 'Accès dont on ne sait pas qui l’a accordé',
    message: 'On ne sait pas qui a accordé l’accès « {access} » à « {person} ».',
    hint: 'Ajoutez grantedBy : la personne qui a décidé de cet accès.',
    why: 'Un accès est une décision. La personne qui l’a prise peut dire s’il reste nécessaire.',
  },
  'access/granted-by-oneself': {
    title: 'Accès accordé à soi-même',
    message: '« {person} » a décidé de son propre accès « {access} ».',
    hint: 'Faites confirmer l’accès par un responsable, puis corrigez grantedBy.',
    why: 'Personne ne juge seul de ses propres droits. Un second regard évite l’excès comme le soupçon.',
  },
  'access/grantor-not-there': {
    title: 'Accès accordé par une personne absente',
    message:
      'L’accès « {access} » a été accordé le {grantedOn} par « {grantor} », qui n’était pas en fonction ce jour-là.',
    hint: 'Corrigez grantedBy ou grantedOn dans registers/accesses, ou les dates de la personne dans registers/people.',
    why: 'L’une des deux fiches se trompe. Tant qu’on ne sait pas laquelle, la décision n’est prouvée par rien.',
  },
  'access/no-reason': {
    title: 'Accès sans motif',
    message: 'On ne sait pas pourquoi « {person} » a l’accès « {access} ».',
    hint: 'Ajoutez reason, en une ligne : la tâche qui demande cet accès.',
    why: 'Chacun n’a accès qu’à ce que son travail demande. Sans motif, la revue annuelle ne peut rien vérifier.',
  },
  'access/admin-unjustified': {
    title: 'Administrateur sans motif',
    message: 'L’accès « {access} » donne à « {person} » les droits d’administrateur, sans motif écrit.',
    hint: 'Ajoutez reason, ou donnez un niveau plus faible (level: write ou read).',
    why: 'Un administrateur peut tout voir et tout effacer. Ces comptes doivent être peu nombreux et justifiés un par un.',
  },
  'access/not-reviewed': {
    title: 'Accès à revoir',
    message: 'L’accès « {access} » de « {person} » n’a pas été vérifié[ depuis le {since}].',
    hint: 'Demandez au responsable si l’accès reste nécessaire, puis inscrivez reviewedOn et reviewedBy, ou withdrawnOn, dans registers/accesses ; une revue de toute la liste peut s’inscrire dans registers/controls (duty: duty:access-review).',
    why: 'Les fonctions changent et les accès restent. Une revue par an évite qu’ils s’accumulent.',
  },
  'access/duplicate': {
    title: 'Accès inscrit deux fois',
    message: 'L’accès « {access} » de « {person} » répète « {first} ».',
    hint: 'Gardez une seule fiche ; s’il s’agit de deux comptes, distinguez-les par profile.',
    why: 'Au départ de la personne, on retire l’un et l’on oublie l’autre.',
  },
  'access/application-ended': {
    title: 'Accès à une ressource fermée',
    message: 'L’accès « {access} » de « {person} » vise « {target} », hors d’usage depuis le {endedOn}.',
    hint: 'Inscrivez withdrawnOn dans registers/accesses, ou corrigez la date de fin si la ressource sert encore.',
    why: 'Une vieille application garde souvent ses comptes et ses données. Il faut la fermer pour tout le monde.',
  },
  'access/stream-without-social-work': {
    title: 'Flux de sécurité sociale hors du travail social',
    message: '« {person} » a accès à « {application} » (« {access} »), un flux réservé au travail social.',
    hint: 'Retirez l’accès et inscrivez withdrawnOn, ou mettez socialWork: true dans registers/people si la fonction est bien de travail social.',
    why: 'Les délibérations du comité de sécurité de l’information réservent ces flux aux personnes qui instruisent les demandes d’aide. Un abus peut coûter au centre son accès au réseau.',
  },
  'access/stream-without-authorisation': {
    title: 'Flux sans autorisation inscrite',
    message: 'On ne sait pas quelle autorisation permet le flux « {application} ».',
    hint: 'Ajoutez stream.authorisation (la délibération du comité) ou stream.texts (le texte légal) dans registers/applications.',
    why: 'Chaque flux de données sociales demande une délibération, sauf si un texte en dispense. Le centre doit pouvoir la citer.',
  },
  'access/application-without-owner': {
    title: 'Application sans responsable',
    message: 'On ne sait pas qui décide des accès à « {application} ».',
    hint: 'Ajoutez owner dans registers/applications : la personne qui décide des accès.',
    why: 'Sans responsable, les accès se donnent à la demande et personne ne les revoit.',
  },
  'access/application-without-access': {
    title: 'Application à laquelle personne n’a accès',
    message: '« {application} » est en service, mais aucune habilitation n’y donne accès.',
    hint: 'Inscrivez dans registers/accesses qui y a accès, ou endedOn dans registers/applications si elle ne sert plus.',
    why: 'C’est souvent un oubli dans le tableau des habilitations. Ce qui n’y figure pas ne se retire pas au départ.',
  },
  'access/no-accesses': {
    title: 'Aucune habilitation inscrite',
    message: 'Le registre des habilitations est vide : on ne sait pas qui a accès aux applications (nombre : {count}).',
    hint: 'Créez registers/accesses : une fiche par personne et par application (person, application, level, grantedOn, grantedBy, reason).',
    why: 'Le tableau des habilitations est la pièce que l’on demande en premier lors d’un contrôle, et celle qui sert le jour d’un départ.',
  },
};
