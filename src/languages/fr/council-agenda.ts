import type { CouncilAgendaWords } from '../council-agenda-words.ts';
import { formatDay } from './days.ts';
import { deadlines } from './deadlines.ts';
import { roleWords } from './values.ts';

/** '1650.5' -> '1 650,50 EUR'. */
function euros(amount: number): string {
  const [whole = '', cents = ''] = amount.toFixed(Number.isInteger(amount) ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${grouped}${cents === '' ? '' : `,${cents}`}\u00a0EUR`;
}

/** The French words of the council's monthly security item. */
export const councilAgenda: CouncilAgendaWords = {
  title: 'Conseil : point mensuel de sécurité',
  session: 'Séance',
  noSession: { over: 'aucune au registre des décisions', open: 'date à fixer' },
  status: { over: 'mois écoulé', running: 'mois en cours', ahead: 'mois à venir' },
  dayAndMonth: (day) => formatDay(day).replace(/ \d{4}$/, ''),
  monthName: deadlines.formatMonth,
  euros,
  registers: {
    incidents: 'incidents',
    interventions: 'interventions',
    requests: 'demandes',
    people: 'personnes',
    accesses: 'habilitations',
    controls: 'contrôles',
    backups: 'sauvegardes',
    documents: 'documents',
    opinions: 'avis',
    decisions: 'décisions',
    plan: 'actions du plan',
  },
  deadlines: deadlines.topics,
  review: 'Revoir le document « {title} »',
  due: { late: 'en retard : échéance du {day}', before: 'au plus tard le {day}', undated: 'à faire, sans date connue' },
  incidentStates: {
    open: 'en cours',
    closed: 'clos le {day}',
    told: 'communiqué au Conseil le {day}',
    notTold: 'pas encore communiqué au Conseil',
  },
  breach: {
    toExamine: 'à examiner',
    no: 'non',
    risks: {
      unlikely: 'oui, risque improbable',
      risk: 'oui, risque',
      high: 'oui, risque élevé',
      unknown: 'oui, risque à évaluer',
    },
    notified: 'notifiée à l’autorité le {day}',
    notNeeded: 'notification non requise',
    toNotify: 'à notifier à l’autorité avant le {day} à {time}',
    lateNotice: 'non notifiée : délai échu le {day} à {time}',
    toldPersons: 'personnes averties le {day}',
    personsNotTold: 'personnes non averties, pour un motif écrit au registre',
    personsToTell: 'personnes à avertir',
  },
  natures: {
    update: 'mise à jour',
    repair: 'réparation',
    installation: 'installation',
    configuration: 'réglage',
    'ups-check': 'essai d’onduleur',
    disposal: 'mise au rebut',
    'backup-media': 'supports de sauvegarde',
    'restore-test': 'essai de restauration',
    inventory: 'inventaire',
    other: 'autre',
  },
  planned: { true: 'prévue', false: 'imprévue' },
  toCome: 'à venir',
  running: 'en cours',
  control: 'contrôle',
  controlName: 'Contrôle « {control} »',
  restore: 'Restauration',
  hours: '{hours} h',
  testResults: { ok: 'réussi', partial: 'réussi en partie', failed: 'échec' },
  results: { ok: 'en ordre', remarks: 'avec remarques', failed: 'échec' },
  rights: {
    access: 'accès',
    rectification: 'rectification',
    erasure: 'effacement',
    restriction: 'limitation',
    objection: 'opposition',
    portability: 'portabilité',
    'withdraw-consent': 'retrait du consentement',
    'human-intervention': 'intervention humaine',
    information: 'information',
  },
  outcomes: {
    granted: 'demande acceptée',
    partly: 'demande acceptée en partie',
    refused: 'demande refusée',
    unfounded: 'demande écartée, manifestement infondée ou excessive',
    withdrawn: 'demande retirée',
  },
  request: {
    answered: 'réponse le {day} : {outcome}',
    due: 'en attente ; réponse au plus tard le {day}',
    late: 'sans réponse ; délai échu le {day}',
  },
  movements: { arrival: 'Arrivée', departure: 'Départ' },
  kinds: {
    staff: 'agent',
    'council-member': 'mandataire',
    trainee: 'stagiaire',
    volunteer: 'bénévole',
    'supplier-employee': 'personnel d’un fournisseur',
  },
  access: {
    open: 'aucun accès ouvert|{count} accès ouvert|{count} accès ouverts',
    withdrawn: 'aucun accès retiré|{count} accès retiré|{count} accès retirés',
    granted: 'aucun accès accordé|{count} accès accordé|{count} accès accordés',
    line: 'Au total, dans le mois : {granted}, {withdrawn}.',
    stillOpen: 'aucun encore ouvert|{count} encore ouvert|{count} encore ouverts',
  },
  roles: roleWords,
  actions: 'aucune action|{count} action|{count} actions',
  asks: {
    document: 'Le Conseil approuve le document {document}.',
    plan: 'Le Conseil adopte le document {document}.',
    report: 'Le Conseil prend acte du document {document} et l’approuve.',
    documents: 'Le Conseil approuve les {count} procédures et directives suivantes : {documents}.',
    budget: 'Le Conseil inscrit au budget {year} les crédits du plan de sécurité : {amount} pour {actions}.',
    designation: 'Le Conseil désigne {holder} pour la fonction « {role} ».',
    opinion:
      'Le Conseil prend acte de l’avis du {day} « {subject} », resté sans réponse, et demande qu’il y soit répondu.',
    incident: 'Le Conseil prend acte de l’incident « {title} » (violation de données personnelles : {breach}).',
    incidents:
      'Le Conseil prend acte des {count} incidents suivants, sans violation de données personnelles : {titles}.',
    point: 'Le Conseil se prononce sur ce point : {object}.',
    item: 'Point de sécurité : {object}.',
    information: 'Information du Conseil : {object}.',
  },
  named: '« {title} »',
  namedVersion: '« {title} », version {version}',
  decided: {
    approved: 'Approuvé le {day}[, délibération {reference}]',
    other: 'Décidé le {day}[, délibération {reference}]',
    told: 'Communiqué au Conseil le {day}',
    informed: 'Information reçue le {day}[, délibération {reference}]',
    nil: 'Néant constaté le {day}[, délibération {reference}]',
  },
  follow: {
    incident: 'Incident « {title} »',
    openSince: 'ouvert depuis le {day} ; violation de données : {breach}',
    intervention: 'Intervention « {what} »',
    since: 'commencée le {day}, pas terminée',
    designation: 'Désignation décidée par le Conseil : {role}',
    toNotify: 'à communiquer au SPP Intégration sociale',
    action: 'Action du plan « {title} »',
    openActions:
      'Aucune action du plan de sécurité ne reste ouverte.|{count} action du plan de sécurité reste ouverte.|{count} actions du plan de sécurité restent ouvertes.',
    lateActions: 'Aucune n’est en retard.|{count} est en retard.|{count} sont en retard.',
    nextAction: 'Prochaine échéance : le {day}.',
  },
  followed: { yes: 'suivi', partly: 'suivi en partie', no: 'non suivi', pending: 'en attente' },
  information: {
    training: 'formation « {subject} »',
    trainingToCome: 'formation prévue « {subject} »',
    opinion: 'avis rendu « {subject} »',
    answer: 'réponse à l’avis du {day} « {subject} », {followed}',
    record: 'document établi « {title} »',
    sent: 'document envoyé « {title} »',
  },
  summary: {
    detected: 'aucun incident survenu|{count} incident survenu|{count} incidents survenus',
    closed: '|{count} clos|{count} clos',
    breaches:
      'aucune violation de données constatée|{count} violation de données constatée|{count} violations de données constatées',
    interventions:
      'aucune intervention (hors essais)|{count} intervention (hors essais)|{count} interventions (hors essais)',
    unplanned: '|dont {count} imprévue|dont {count} imprévues',
    received:
      'aucune demande d’exercice de droits reçue|{count} demande d’exercice de droits reçue|{count} demandes d’exercice de droits reçues',
    answered: '|{count} réponse donnée|{count} réponses données',
    waiting: '|{count} en attente|{count} en attente',
    arrivals: 'aucune arrivée|{count} arrivée|{count} arrivées',
    departures: 'aucun départ|{count} départ|{count} départs',
    performed: 'aucun contrôle fait|{count} contrôle fait|{count} contrôles faits',
    tests:
      'aucun essai de restauration ou d’onduleur|{count} essai de restauration ou d’onduleur|{count} essais de restauration ou d’onduleur',
    due: 'aucun contrôle en retard ni à faire dans le mois|{count} contrôle à faire|{count} contrôles à faire',
    reviews:
      'aucun document à préparer ou à revoir|{count} document à préparer ou à revoir|{count} documents à préparer ou à revoir',
    missed: '|dont {count} en retard|dont {count} en retard',
    asks: 'aucune décision demandée au Conseil|{count} décision demandée au Conseil|{count} décisions demandées au Conseil',
    decided: '|{count} point traité par le Conseil|{count} points traités par le Conseil',
    left: 'aucun resté sans décision|{count} resté sans décision|{count} restés sans décision',
  },
};
