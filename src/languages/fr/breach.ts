import type { BreachWords } from '../breach-words.ts';

/** The French words of the notification of a breach, and of the letter to the persons. */
export const breach: BreachWords = {
  title: 'Notification d’une violation de données à l’autorité de contrôle',
  letterTitle: 'Un incident a touché vos données personnelles',
  statuses: {
    notABreach: 'aucune violation de données constatée : pas de notification',
    notNeeded: 'risque improbable : notification non requise, l’incident reste au registre',
    running: 'à notifier avant le {deadline}',
    late: 'à notifier sans attendre : le délai a pris fin le {deadline}',
    notified: 'notifiée le {at}',
  },
  dayAndTime: '{day} à {time}',
  taken: '{hours} h {minutes} min',
  risks: {
    unlikely: 'improbable',
    risk: 'risque pour les droits et libertés des personnes',
    high: 'risque élevé pour les droits et libertés des personnes',
  },
  harms: {
    confidentiality: 'Confidentialité (données vues ou prises)',
    integrity: 'Intégrité (données changées ou abîmées)',
    availability: 'Disponibilité (données ou service absents)',
  },
  levels: { none: 'aucune atteinte', low: 'faible', medium: 'moyenne', high: 'élevée' },
  measures: { taken: 'prise le {day}', planned: 'prévue le {day}', proposed: 'proposée, sans date' },
  letterMeasures: { taken: '{day}', planned: 'prévu le {day}', proposed: 'à faire' },
  reference: 'Référence',
  persons: {
    told: 'averties le {at}',
    toldHow: 'averties le {at} ({how})',
    notTold: 'non averties : {reason}',
    toTell: 'à avertir dans les meilleurs délais : le risque est élevé',
    notNeeded: 'la loi ne demande pas de les avertir',
  },
};
