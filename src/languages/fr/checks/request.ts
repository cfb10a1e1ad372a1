import type { CheckText } from '../../language.ts';

/** The requests of persons. */
export const requestChecks: Readonly<Record<string, CheckText>> = {
  'request/overdue': {
    title: 'Demande en retard',
    message:
      'La demande « {request} » devait recevoir une réponse le {deadline} au plus tard (jours de retard : {days}).',
    hint: 'Répondez sans attendre, puis inscrivez answeredOn et outcome. Si la personne a retiré sa demande, inscrivez outcome: withdrawn.',
    why: 'Le délai est d’un mois dès la réception, reporté au jour ouvrable suivant s’il finit un samedi, un dimanche ou un jour férié. Certains le suspendent tant que la personne n’a pas prouvé son identité ; ce point est discuté, et le délai compté ici court toujours. En cas de doute sur l’identité, demandez la preuve dès les premiers jours.',
  },
  'request/due-soon': {
    title: 'Réponse attendue bientôt',
    message: 'La demande « {request} » attend une réponse le {deadline} au plus tard (jours restants : {days}).',
    hint: 'Préparez la réponse. Si la demande est complexe, annoncez la prolongation et ses motifs à la personne avant la fin du premier mois, puis remplissez extension.',
    why: 'Réunir les données, relire et faire signer prend du temps. Après le premier mois, il est trop tard pour prolonger.',
  },
  'request/answered-late': {
    title: 'Réponse tardive',
    message:
      'La demande « {request} » a reçu sa réponse le {answeredOn}, après le {deadline} (jours de retard : {days}).',
    hint: 'Vérifiez receivedOn, answeredOn et extension. Si le retard est réel, notez-en la cause dans note et inscrivez une dérogation dans cpas-sec.yaml.',
    why: 'Le retard ne se rattrape pas, mais sa cause peut être écartée pour la demande suivante. La personne peut s’en plaindre à l’autorité.',
  },
  'request/extension-late': {
    title: 'Prolongation annoncée trop tard',
    message:
      'La prolongation de la demande « {request} » a été annoncée le {announcedOn}, après le {deadline} : elle ne compte pas.',
    hint: 'Vérifiez announcedOn sous extension. Si la date est exacte, répondez sans attendre : le premier délai reste le bon.',
    why: 'La personne doit apprendre la prolongation et ses motifs dans le premier mois. Passé ce mois, le délai est déjà dépassé.',
  },
  'request/extension-too-long': {
    title: 'Prolongation trop longue',
    message: 'La demande « {request} » est prolongée de {months} mois ; la loi en permet {most} au plus.',
    hint: 'Ramenez months à {most} au plus sous extension, et répondez dans ce délai.',
    why: 'Le délai total est de trois mois après la réception, quelle que soit la complexité de la demande.',
  },
  'request/extension-without-reason': {
    title: 'Prolongation sans motif',
    message: 'La prolongation de la demande « {request} » n’a pas de motif.',
    hint: 'Ajoutez reason sous extension : la complexité de la demande, ou le nombre de demandes.',
    why: 'Seuls ces deux motifs permettent de prolonger, et la personne doit les recevoir avec l’annonce.',
  },
  'request/refused-without-reason': {
    title: 'Refus sans motif',
    message: 'La demande « {request} » n’est pas suivie, ou pas entièrement, et aucun motif n’est inscrit.',
    hint: 'Ajoutez reason, avec le texte qui fonde le refus ; si la réponse n’en donnait pas, écrivez à la personne.',
    why: 'Une personne à qui l’on refuse un droit doit savoir pourquoi, pour décider si elle conteste. Une demande dite infondée se prouve.',
  },
  'request/remedies-not-told': {
    title: 'Recours non indiqués',
    message: 'Rien ne dit que la réponse à la demande « {request} » indiquait les voies de recours.',
    hint: 'Mettez remediesTold: true si la réponse le disait ; sinon, envoyez ces voies de recours à la personne.',
    why: 'Un refus, même partiel, doit indiquer la plainte à l’autorité de contrôle et le recours devant le juge.',
  },
  'request/identity-not-checked': {
    title: 'Identité non vérifiée',
    message: 'La demande « {request} » a été suivie sans que l’on sache quand l’identité a été vérifiée.',
    hint: 'Ajoutez identity avec checkedOn et how : par exemple « connue du service » ou « présentée au guichet ».',
    why: 'Donner ou changer des données à la demande de quelqu’un qui se fait passer pour la personne est une violation de données. Une vérification simple suffit ; une copie de la carte d’identité n’est pas à demander d’office.',
  },
  'request/recipients-not-told': {
    title: 'Destinataires non avertis',
    message:
      'La demande « {request} » a fait changer des données de l’activité « {activity} », et rien ne dit que les destinataires en ont été avertis.',
    hint: 'Avertissez ceux qui ont reçu ces données, puis inscrivez recipientsToldOn ; si c’est impossible ou demande un effort disproportionné, inscrivez une dérogation motivée dans cpas-sec.yaml.',
    why: 'Une donnée corrigée chez vous et fausse ailleurs continue de nuire. Un sous-traitant est aussi un destinataire.',
  },
  'request/answered-before-received': {
    title: 'Réponse avant la réception',
    message: 'La demande « {request} » aurait reçu sa réponse le {answeredOn}, avant d’arriver le {receivedOn}.',
    hint: 'Corrigez receivedOn ou answeredOn.',
    why: 'Le délai se compte entre ces deux jours. S’ils sont inversés, un retard reste caché.',
  },
  'request/answered-without-outcome': {
    title: 'Réponse sans issue',
    message: 'La demande « {request} » a reçu une réponse, sans que l’on sache laquelle.',
    hint: 'Ajoutez outcome : granted, partly, refused, unfounded ou withdrawn.',
    why: 'Sans l’issue, on ne peut ni montrer que le droit a été respecté, ni vérifier que les motifs et les recours ont été donnés.',
  },
};
