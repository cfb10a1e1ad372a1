import type { CheckText } from '../../language.ts';

/** The incidents and the data breaches. */
export const incidentChecks: Readonly<Record<string, CheckText>> = {
  'incident/adviser-not-told': {
    title: 'Conseiller non averti',
    message: 'Rien ne dit que le conseiller ou le délégué a été averti de l’incident « {incident} ».',
    hint: 'Ajoutez toldAdviserAt à l’incident, avec la date et l’heure, par exemple 2026-03-13T18:30:00+01:00.',
    why: 'Les normes minimales veulent que le conseiller soit averti de chaque incident, réel ou supposé. C’est lui qui voit si d’autres services sont touchés.',
  },
  'incident/notification-running': {
    title: 'Délai de 72 heures en cours',
    message:
      'S’il y a un risque pour les personnes, l’incident « {incident} » doit être notifié à l’autorité au plus tard le {deadline}, heure locale (jours restants : {days}).',
    hint: 'Examinez l’incident et remplissez breach (exists, risk, assessedOn, reason). Si un risque existe, notifiez sur le portail de l’autorité, même avec un dossier incomplet, puis inscrivez notifiedAt.',
    why: 'Les 72 heures courent dès que vous avez connaissance de la violation, week-ends et jours fériés compris. Ce qui manque peut être envoyé plus tard, par étapes.',
  },
  'incident/breach-not-assessed': {
    title: 'Incident non examiné',
    message:
      'L’examen de l’incident « {incident} » n’est pas inscrit, ou l’est en partie ; les 72 heures ont pris fin le {deadline}, heure locale.',
    hint: 'Remplissez breach : exists (est-ce une violation de données ?), et, si oui, risk, reason et assessedOn.',
    why: 'Sans examen, on ne sait pas s’il fallait notifier. L’autorité peut demander ce que vous avez conclu, quand et pourquoi.',
  },
  'incident/not-notified': {
    title: 'Violation non notifiée',
    message:
      'Rien ne dit que la violation « {incident} » a été notifiée à l’autorité ; le délai a pris fin le {deadline}, heure locale.',
    hint: 'Notifiez sans attendre, en donnant les raisons du retard, puis inscrivez notifiedAt et delayReasons sous breach. Si le risque est improbable, inscrivez risk: unlikely et reason.',
    why: 'Seule une violation sans risque probable pour les personnes échappe à la notification. Un retard expliqué vaut mieux qu’un silence.',
  },
  'incident/notified-late': {
    title: 'Notification tardive sans raisons',
    message:
      'La violation « {incident} » a été notifiée environ {hours} heures après que vous en avez eu connaissance, sans raisons du retard ; le délai finissait le {deadline}, heure locale.',
    hint: 'Ajoutez delayReasons sous breach : ce qui a retardé la notification. Vérifiez aussi awareAt, d’où part le délai.',
    why: 'Passé 72 heures, la notification doit dire pourquoi elle vient tard. Gardez ici les raisons données à l’autorité.',
  },
  'incident/no-risk-without-reason': {
    title: 'Risque jugé improbable sans motif',
    message:
      'La violation « {incident} » n’est pas notifiée parce que le risque serait improbable, sans que l’on sache pourquoi.',
    hint: 'Ajoutez reason sous breach : par exemple des données chiffrées, ou un destinataire qui a confirmé l’effacement.',
    why: 'Ne pas notifier est un choix que vous devez pouvoir défendre devant l’autorité, des mois plus tard.',
  },
  'incident/persons-not-told': {
    title: 'Personnes non averties',
    message:
      'La violation « {incident} » présente un risque élevé, et rien ne dit que les personnes touchées en ont été averties.',
    hint: 'Avertissez-les en termes simples (ce qui s’est passé, les conséquences, ce qu’elles peuvent faire, qui joindre), puis inscrivez toldPersonsAt. Si une exception s’applique, inscrivez notToldReason.',
    why: 'Une personne avertie peut bloquer une carte, changer un mot de passe, se méfier d’un appel. Chaque jour compte.',
  },
  'incident/not-documented': {
    title: 'Violation à documenter',
    message: 'Il manque à la fiche de la violation « {incident} » : {fields}.',
    hint: 'Complétez ces champs : les faits (description), leurs effets (consequences, sous breach) et ce qui a été fait (measures).',
    why: 'Toute violation se consigne, même sans notification : les faits, les effets et les remèdes. L’autorité peut demander ce registre à tout moment.',
  },
  'incident/notification-incomplete': {
    title: 'Notification à compléter',
    message: 'La violation « {incident} » est notifiée, mais il manque : {fields}.',
    hint: 'Complétez ces champs, même avec des nombres approximatifs, et envoyez le complément à l’autorité.',
    why: 'La notification dit qui et quoi est touché, et combien. Ce qui manquait le premier jour s’envoie dès que vous le savez.',
  },
  'incident/notified-before-awareness': {
    title: 'Notification avant la connaissance',
    message: 'La violation « {incident} » aurait été notifiée le {notifiedAt}, avant d’être connue le {awareAt}.',
    hint: 'Corrigez notifiedAt sous breach, ou awareAt (à défaut detectedAt) ; vérifiez le décalage horaire.',
    why: 'Les 72 heures se comptent entre ces deux moments. S’ils sont faux, le calcul l’est aussi.',
  },
  'incident/aware-before-detected': {
    title: 'Connaissance avant le constat',
    message:
      'La violation « {incident} » aurait été connue le {awareAt}, avant le constat de l’incident le {detectedAt}.',
    hint: 'Corrigez awareAt ou detectedAt ; vérifiez le décalage horaire (+01:00 en hiver, +02:00 en été).',
    why: 'Le délai de notification part de awareAt. Une erreur d’une heure ou d’un jour le fausse.',
  },
  'incident/closed-before-detection': {
    title: 'Clôture avant le constat',
    message: 'L’incident « {incident} » aurait été clos le {closedOn}, avant le constat du {detectedOn}.',
    hint: 'Corrigez closedOn ou detectedAt.',
    why: 'Un registre dont les dates se contredisent ne prouve plus rien.',
  },
  'incident/closed-without-measures': {
    title: 'Incident clos sans mesure',
    message: 'L’incident « {incident} » est clos depuis le {closedOn} sans aucune mesure.',
    hint: 'Ajoutez measures, avec ce qui a été fait (what) ; si rien n’était à faire, écrivez-le avec sa raison.',
    why: 'Un incident clos sans que rien ne change risque de revenir. Ce qui a été fait sert aussi la fois suivante.',
  },
  'incident/evidence-missing-for-breach': {
    title: 'Violation sans preuve',
    message: 'Aucune preuve n’est gardée pour la violation « {incident} ».',
    hint: 'Ajoutez evidence, avec le chemin d’un journal, d’une capture ou d’un courriel rangé dans evidence/.',
    why: 'Les journaux s’effacent en quelques semaines. Plus tard, les preuves manquent pour comprendre, se défendre ou porter plainte.',
  },
  'incident/council-not-told': {
    title: 'Conseil non averti',
    message: 'Rien ne dit que le conseil a été averti de la violation à risque élevé « {incident} ».',
    hint: 'Si vous jugez utile d’en informer le conseil, faites-le, puis inscrivez toldCouncilOn ; sinon, inscrivez une dérogation motivée dans cpas-sec.yaml.',
    why: 'Le conseil répond du centre. Dans le modèle de politique, le conseiller juge s’il faut l’informer ; un risque élevé le mérite en général.',
  },
};
