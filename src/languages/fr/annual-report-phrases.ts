import type { AnnualReportWords } from '../annual-report-words.ts';

/** The French sentences of the annual report that depend on figures. */
export const phrases: AnnualReportWords['phrases'] = {
  title: 'Rapport annuel de sécurité {year}',
  asked: 'Le Conseil est invité à approuver le rapport annuel de sécurité {year}.',
  askedProvisional: 'Le Conseil est invité à prendre connaissance de ce rapport provisoire pour {year}.',
  provisional: 'provisoire : l’année {year} n’est pas finie',
  provisionalPeriod: 'du 1er janvier au {end}',
  yearPeriod: 'année {year}',
  hours: '{count} h',
  minutes: '{count} min',
  hoursAndMinutes: '{hours} h {minutes} min',
  days: '{count} jour|{count} jours',
  euros: '{amount} €',
  percent: '{count} %',
  points: '{sign}{count} point|{sign}{count} points',
  roleFrom: '{role} : {holder}, à partir du {day}.',
  roleUntil: '{role} : {holder}, jusqu’au {day}.',
  normsUnknown:
    'Au {day}, {count} norme sur {norms} était sans déclaration ; elle compte pour zéro dans les scores.|Au {day}, {count} normes sur {norms} étaient sans déclaration ; elles comptent pour zéro dans les scores.',
  normsKnown: 'Au {day}, chaque norme applicable avait une déclaration.',
  noScore: 'Aucune norme n’avait de déclaration au {day} : pas de score à cette date.',
  firstAssessed:
    '{count} norme était sans déclaration un an avant.|{count} normes étaient sans déclaration un an avant.',
  scoresAlternative: 'Barres, un domaine par ligne. {figures}',
  scorePair: '{domain} : {now} le {day}, {before} le {dayBefore}.',
  incidents: '{count} incident|{count} incidents',
  emptyRegister: 'le registre {register} ne contient aucune fiche : il ne prouve pas qu’il ne s’est rien passé',
  noIncident: 'aucun incident',
  noBreach: 'aucune violation de données',
  adviseDesignation:
    'Désigner un conseiller en sécurité ou un délégué à la protection des données : les registres n’en contiennent aucun.',
  incidentsWithBreaches: '{incidents}, dont {breaches}',
  breaches: '{count} violation de données|{count} violations de données',
  monthsAlternative: 'Colonnes, mois par mois. {figures}',
  monthFigures: '{month} : {incidents}, {breaches}.',
  noMonth: 'Les autres mois : aucun incident.',
  adviserDelay:
    'Le conseiller en sécurité ou le délégué a été averti {delay} après la détection.|Le conseiller en sécurité ou le délégué a été averti au plus tard {delay} après la détection.',
  adviserDelayUnknown:
    'Pour {count} incident, le registre ne dit pas quand le conseiller en sécurité ou le délégué a été averti.|Pour {count} incidents, le registre ne dit pas quand le conseiller en sécurité ou le délégué a été averti.',
  authorityDelay:
    'L’autorité de contrôle a été avertie {delay} après la prise de connaissance ; la loi donne 72 heures.|L’autorité de contrôle a été avertie au plus tard {delay} après la prise de connaissance ; la loi donne 72 heures.',
  breachNotNotified:
    'La violation « {title} » n’a pas été notifiée à l’autorité de contrôle ; le délai a pris fin le {day}.',
  breachNotifiedLate:
    'La violation « {title} » a été notifiée à l’autorité de contrôle le {notified}, après le délai, qui a pris fin le {day}.',
  breachPersonsUntold:
    'La violation « {title} » présente un risque élevé, et les personnes concernées n’en ont pas été averties.',
  noticeLate: '{delay}, après le délai',
  noticeOwed: 'non avertie ; délai échu le {day}',
  noticeToCome: 'à avertir avant le {day}',
  noticeNotNeeded: 'non requis',
  personsOwed: 'non averties, malgré le risque élevé',
  personsExempt: 'non averties, pour un motif écrit au registre',
  adviseNotify:
    'Notifier sans attendre à l’autorité de contrôle la violation de données qui ne l’est pas.|Notifier sans attendre à l’autorité de contrôle les {count} violations de données qui ne le sont pas.',
  adviseTellPersons:
    'Avertir les personnes concernées par la violation de données à risque élevé.|Avertir les personnes concernées par les {count} violations de données à risque élevé.',
  adviseNotifyInTime:
    'Veiller au délai de notification : {count} violation de données a été notifiée trop tard.|Veiller au délai de notification : {count} violations de données ont été notifiées trop tard.',
  unassessed:
    '{count} incident n’était pas encore qualifié (violation de données ou non).|{count} incidents n’étaient pas encore qualifiés (violation de données ou non).',
  openIncidents: 'Au {day}, {count} incident n’était pas clos.|Au {day}, {count} incidents n’étaient pas clos.',
  fewPersons: 'moins de 5',
  persons: '{count}',
  opinions: '{count} avis écrit a été donné.|{count} avis écrits ont été donnés.',
  scoreAlone: '{domain} : {now}.',
  scoresInBrief: '{now} le {day}, {before} le {dayBefore}.',
  planEmpty: 'aucune action dans le registre du plan pour l’année.',
  opinionsPending:
    'S’y ajoute {count} avis d’une année précédente, toujours en attente.|S’y ajoutent {count} avis d’années précédentes, toujours en attente.',
  actionPlanned: '{year}, trimestre {quarter}',
  actionOn: '{day}',
  actionDoneLate: '{day}, après la date prévue',
  planProgress: '{count} action pour l’année ({counts}).|{count} actions pour l’année ({counts}).',
  budget: 'Budget de {year} dans le plan : {amount}, dont {done} pour les actions achevées.',
  budgetDecided: 'Crédits décidés le {day}[ ({reference})].',
  requests: '{count} demande reçue|{count} demandes reçues',
  requestsLate: '{count} réponse tardive|{count} réponses tardives',
  requestsOpen: 'Au {day}, {count} demande attendait sa réponse.|Au {day}, {count} demandes attendaient leur réponse.',
  interventions: '{count} intervention|{count} interventions',
  interventionsOpen:
    'Au {day}, {count} intervention commencée n’était pas finie.|Au {day}, {count} interventions commencées n’étaient pas finies.',
  councilMonths: 'Le point « sécurité de l’information » a été à l’ordre du jour {held} mois sur {count}.',
  councilNil: 'Pendant {count} mois, il n’y avait rien à signaler.',
  councilMissing: 'Sans point inscrit : {months}.',
  peopleToSign:
    'Au {day}, {count} personne qui doit signer la déclaration de confidentialité ne l’avait pas fait.|Au {day}, {count} personnes qui doivent signer la déclaration de confidentialité ne l’avaient pas fait.',
  peopleSigned: 'Au {day}, toutes les personnes qui doivent signer la déclaration de confidentialité l’avaient fait.',
  declarations:
    '{count} déclaration de confidentialité a été signée dans l’année.|{count} déclarations de confidentialité ont été signées dans l’année.',
  controls: '{done}, {missed}.',
  controlsAlternative: 'Colonnes, trimestre par trimestre. {figures}',
  quarter: 'Trimestre {quarter}',
  quarterFigures: '{quarter} : {done}, {missed}.',
  restoreTests: '{count} essai de restauration a été fait.|{count} essais de restauration ont été faits.',
  untestedBackups:
    '{count} jeu de sauvegarde en service n’a pas été relu dans l’année.|{count} jeux de sauvegarde en service n’ont pas été relus dans l’année.',
  participants: '{count}',
  everyone: '{count} (en service, hors fournisseurs)',
  services: '{count} (services entiers)',
  minutesHeld:
    'La plateforme de sécurité s’est réunie une fois, selon son procès-verbal.|La plateforme de sécurité s’est réunie {count} fois, selon ses procès-verbaux.',
  dpiasDone:
    '{count} analyse d’impact a été achevée (RGPD, art. 35).|{count} analyses d’impact ont été achevées (RGPD, art. 35).',
  processorsAudited:
    'Le contrôle le plus récent de {count} sous-traitant date de cette année.|Le contrôle le plus récent de {count} sous-traitants date de cette année.',
  testHours: '{hours} h',
  adviseActions:
    'Mener à bien l’action du plan prévue pour {year}.|Mener à bien les {count} actions du plan prévues pour {year}.',
  adviseBudget: 'Prévoir au budget {year} les crédits du plan : {amount}[, dont {running} pour des contrats en cours].',
  adviseLate: 'Rattraper l’action du plan en retard.|Rattraper les {count} actions du plan en retard.',
  adviseOpinions: 'Répondre à l’avis écrit en attente.|Répondre aux {count} avis écrits en attente.',
  adviseNorms:
    'Mettre en ordre la norme qui n’est pas pleinement respectée.|Mettre en ordre les {count} normes qui ne sont pas pleinement respectées.',
  adviseUnknown: 'Évaluer la norme sans déclaration.|Évaluer les {count} normes sans déclaration.',
  adviseControls:
    'Reprendre à temps le contrôle manqué dans l’année.|Reprendre à temps les contrôles manqués dans l’année ({count} échéances).',
  adviseRequests:
    'Répondre à la demande encore ouverte d’une personne concernée.|Répondre aux {count} demandes encore ouvertes de personnes concernées.',
  adviseSignatures:
    'Faire signer la déclaration de confidentialité qui manque.|Faire signer les {count} déclarations de confidentialité qui manquent.',
};
