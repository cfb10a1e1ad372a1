import type { TrainingWords } from '../../inventory-words.ts';

export const trainings: TrainingWords = {
  sheet: 'Formations',
  columns: {
    id: 'Identifiant',
    on: 'Date',
    when: 'Jour',
    subject: 'Sujet',
    kind: 'Sorte',
    audience: 'Public',
    participants: 'Participants',
    hours: 'Heures',
    givenBy: 'Donnée par',
    planned: 'À venir',
    who: 'Public et participants',
  },
  kinds: { awareness: 'séance', campaign: 'campagne', arrival: 'accueil', professional: 'formation du service' },
  everyone: 'tout le personnel',
  part: 'Sensibilisation et formation de l’année',
  caption: 'Séances, campagnes, accueils et formations, par date',
  ahead: '{day}\nà venir',
};
